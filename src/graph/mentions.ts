import { type Entry, nameOf } from './entry.ts'
import type { Graph } from './graph.ts'
import type { MentionMark, Section } from './prose/read-marks.ts'
import { type Sentence, sentenceAround } from './prose/sentence.ts'

/** What a mention leads to; absent if its words are unknown or ambiguous. */
export function targetOf(
  mention: MentionMark,
  graph: Graph,
): Entry<'glossary'> | Entry<'developments'> | undefined {
  const [target, second] = graph.names.find(mention.to)
  if (!target || second) return undefined
  return graph[target.folder].get(target.id)
}

/** The words a mention shows: the author’s, or, where an id was typed, the name of what has it. */
export function wordsOf(mention: MentionMark, graph: Graph): string {
  if (mention.words !== undefined) return mention.words
  const target = targetOf(mention, graph)
  return target && target.id === mention.to ? nameOf(target) : mention.to
}

/**
 * Every place that mentions each record, with the sentence around it: glossary and pages by id,
 * developments earliest first.
 *
 * @param language BCP 47 tag, for sentence boundaries.
 * @returns Mentions under `folder/id` of what is mentioned.
 */
export function mentionsByTarget(graph: Graph, language: string): Map<string, MentionInContext[]> {
  const found = new Map<string, MentionInContext[]>()
  const pages = [
    ...graph.timeline,
    ...graph.storylines.values(),
    ...graph.glossary.values(),
    ...graph.pages.values(),
  ]
  for (const page of pages) {
    for (const [number, mention] of page.marks.mentions.entries()) {
      const target = targetOf(mention, graph)
      if (!target || target === page) continue
      const key = `${target.folder}/${target.id}`
      const words = wordsOf(mention, graph)
      const context = { page, id: mentionId(number), section: mention.section, words }
      found.set(key, [
        ...(found.get(key) ?? []),
        { ...context, ...sentenceOf(mention, number, words, graph, language) },
      ])
    }
  }
  return found
}

/** Id of a mention’s link on its page. */
export function mentionId(number: number): string {
  return `mention:${number + 1}`
}

function sentenceOf(
  { block }: MentionMark,
  number: number,
  words: string,
  graph: Graph,
  language: string,
): Sentence {
  let text = ''
  let start = 0
  for (const piece of block) {
    if (typeof piece === 'string') text += piece.replace(/\s+/g, ' ')
    else if (piece.number === number) {
      start = text.length
      text += words
    } else text += wordsOf(piece.mention, graph)
  }
  return sentenceAround(text, start, start + words.length, language)
}

/** One mention, where it stands. */
export type MentionInContext = Sentence & {
  page: Entry
  /** Id of its link on the page. */
  id: string
  section: Section | undefined
  words: string
}

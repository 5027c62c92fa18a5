import type { Entry } from '../../graph/entry.ts'
import { fieldCitations } from '../../graph/page-citations.ts'
import type { Block } from '../../graph/prose/blocks.ts'
import type { Nodes } from '../../graph/prose/nodes.ts'

/**
 * The sentence that a link, a mention or a citation stands in, as plain words. Of a link by reference
 * it is the first one that uses it. In front matter it is what the citation proves; where there are
 * no words around it, the line of the file.
 *
 * @param start Offset in the file of its first character, `end` after its last.
 */
export function sentenceAt(entry: Entry, { start, end }: Span): Sentence {
  if (start < entry.frontMatter.bodyStart) return fieldSentence(entry, start)
  for (const block of entry.blocks) {
    const citation = block.citations.find((one) => one.start <= start && end <= one.end)
    if (citation) {
      const found = block.sentences.find(({ citations }) => citations.includes(citation))
      return parted(block, found, citation.at, citation.at)
    }
    const span = block.spans.find(({ node }) => isLink(node) && covers(node, start, end))
    if (!span) continue
    const found = block.sentences.find((one) => span.start < one.end)
    return parted(block, found, span.start, span.end)
  }
  const use = firstUse(entry, start, end)
  return use ? sentenceAt(entry, use) : { before: lineAt(entry.text, start), words: '', after: '' }
}

function parted(
  { text }: Block,
  sentence: { start: number; end: number } | undefined,
  start: number,
  end: number,
): Sentence {
  const [from, to] = [sentence?.start ?? 0, sentence?.end ?? text.length]
  return {
    before: text.slice(Math.min(from, start), start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, Math.max(to, end)).trimEnd(),
  }
}

/** What a citation in front matter proves. */
function fieldSentence(entry: Entry, start: number): Sentence {
  const field = fieldCitations(entry).find(({ path }) => {
    const [from, to] = entry.frontMatter.rangeOf(path)
    return from <= start && start < to
  })
  return { before: provenBy(entry, Number(field?.path[1])), words: '', after: '' }
}

function provenBy({ data, text }: Entry, number: number): string {
  if ('short' in data) return data.short
  if ('answers' in data) return data.answers[number]?.says ?? data.question
  const effect = 'effects' in data ? data.effects[number] : undefined
  return effect ? `(effect) ${effect.effect} "${effect.on}"` : lineAt(text, 0)
}

/** The first link by reference whose definition stands at a place. */
function firstUse({ prose }: Entry, start: number, end: number): Span | undefined {
  const definition = prose.nodes.find((node) => covers(node, start, end) && 'identifier' in node)
  const name = definition && 'identifier' in definition ? definition.identifier : undefined
  const use = prose.nodes.find((node) => node.type === 'linkReference' && node.identifier === name)
  const { position } = use ?? {}
  return position && { start: position.start.offset ?? 0, end: position.end.offset ?? 0 }
}

function isLink({ type }: Nodes): boolean {
  return type === 'mention' || type === 'link' || type === 'linkReference' || type === 'image'
}

function covers({ position }: Nodes, start: number, end: number): boolean {
  const [from, to] = [position?.start.offset, position?.end.offset]
  return from !== undefined && to !== undefined && from <= start && end <= to
}

function lineAt(text: string, start: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  return text
    .slice(from)
    .replace(/[\r\n][^]*$/, '')
    .trim()
}

type Span = { start: number; end: number }

/** A sentence, parted where something stands in it. A citation has no words of its own. */
export type Sentence = { before: string; words: string; after: string }

import { type Entry, nameOf } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Block, InlineSpan } from '../../graph/prose/blocks.ts'
import { type QuotedSpan, quotationsIn } from '../../graph/prose/quotations.ts'
import { sentencesIn } from '../../graph/prose/sentence.ts'
import { parseMention } from '../../schema/mention.ts'
import { type PlainField, plainFields } from '../plain-fields.ts'
import { atField, type Finding } from '../rule.ts'

/**
 * Every run of words that a record prints in the site’s own voice or quotes: its plain fields
 * first, then its body, footnotes last. Sources are records of other people’s words, and have none.
 * Block quotations, and what a correction says a page once said, are left out.
 */
export function* passagesOf(entry: Entry, graph: Graph): Iterable<Passage> {
  for (const field of plainFields(entry)) {
    if (field.name !== 'corrections') yield fieldPassage(entry, field)
  }
  const isNote = (block: Block) => block.parents.some(({ type }) => type === 'footnoteDefinition')
  const own = entry.blocks.filter(
    ({ parents }) => !parents.some(({ type }) => type === 'blockquote'),
  )
  const notes: Block[] = []
  for (const block of own) {
    if (isNote(block)) notes.push(block)
    else yield blockPassage(entry, block, graph)
  }
  for (const block of notes) yield blockPassage(entry, block, graph)
}

function fieldPassage(entry: Entry, { name, path, text }: PlainField): Passage {
  let places: number[] | undefined
  return new Run(entry, name, text, [], (index) => {
    const { start, end } = atField(entry, path)
    places ??= alignment(text, entry.text, start, end)
    return places[index] ?? end
  })
}

/** Where each character of a value stands in the file, whatever marks and folded lines YAML had. */
function alignment(value: string, source: string, start: number, end: number): number[] {
  let place = start
  return value.split('').map((letter) => {
    const isSpace = /\s/.test(letter)
    const near = Math.min(end, place + 40)
    let found = place
    while (found < near && !(isSpace ? /\s/.test(source[found] ?? '') : source[found] === letter))
      found++
    // What was typed as an escape is not found as itself: go on from where we were.
    const isFound = found < near
    const here = isFound ? found : place
    place = here + 1
    return here
  })
}

function blockPassage(entry: Entry, block: Block, graph: Graph): Passage {
  const named = namedMentions(block, graph)
  if (named.length === 0) {
    return new Run(entry, 'body', block.text, block.spans, block.sourceAt, block)
  }
  const stretches: { at: number; from: number; isName: boolean }[] = []
  let text = ''
  let from = 0
  for (const { start, end, name } of named) {
    stretches.push({ at: text.length, from, isName: false })
    text += block.text.slice(from, start)
    stretches.push({ at: text.length, from: start, isName: true })
    text += name
    from = end
  }
  stretches.push({ at: text.length, from, isName: false })
  text += block.text.slice(from)
  const moved = (index: number) =>
    named.reduce((place, { start, end, name }) => {
      return index >= end ? place + name.length - (end - start) : place
    }, index)
  const spans = block.spans.map((one) => ({
    ...one,
    start: moved(one.start),
    end: moved(one.end),
  }))
  const sourceAt = (index: number) => {
    const stretch = stretches.findLast((one) => one.at <= index)
    if (!stretch) return block.start
    return block.sourceAt(stretch.isName ? stretch.from : stretch.from + index - stretch.at)
  }
  return new Run(entry, 'body', text, spans, sourceAt, block)
}

/** Mentions typed as an id: the page prints the name of what has it. */
function namedMentions({ text, spans }: Block, graph: Graph) {
  return spans.flatMap(({ node, start, end }) => {
    if (node.type !== 'mention') return []
    const { to, words } = parseMention(node.value)
    const [target, second] = words === undefined ? graph.names.find(to) : []
    const record = target && !second ? graph[target.folder].get(target.id) : undefined
    if (record?.id !== to || text.slice(start, end) !== to) return []
    return [{ start, end, name: nameOf(record) }]
  })
}

class Run implements Passage {
  readonly field: string
  readonly text: string
  readonly spans: readonly InlineSpan[]
  readonly block: Block | undefined
  readonly #entry: Entry
  readonly #sourceAt: (index: number) => number
  #quotations: readonly QuotedSpan[] | undefined
  #sentences: readonly Stretch[] | undefined

  constructor(
    entry: Entry,
    field: string,
    text: string,
    spans: readonly InlineSpan[],
    sourceAt: (index: number) => number,
    block?: Block,
  ) {
    this.#entry = entry
    this.field = field
    this.text = text
    this.spans = spans
    this.#sourceAt = sourceAt
    this.block = block
  }

  get quotations(): readonly QuotedSpan[] {
    const { block, text } = this
    this.#quotations ??= block?.text === text ? block.quotations : quotationsIn(text)
    return this.#quotations
  }

  get sentences(): readonly Stretch[] {
    const { block, text } = this
    this.#sentences ??= block?.text === text ? block.sentences : sentencesIn(text, this.quotations)
    return this.#sentences
  }

  sentenceAt(index: number): Stretch {
    return this.sentences.find(({ end }) => index < end) ?? { start: 0, end: this.text.length }
  }

  isOurs(start: number, end: number): boolean {
    const overlaps = (one: Stretch) => start < one.end && one.start < end
    const isCode = this.spans.some((one) => one.node.type === 'inlineCode' && overlaps(one))
    return !isCode && !this.quotations.some(overlaps)
  }

  place(start: number, end: number) {
    const { file, text } = this.#entry
    const first = this.#sourceAt(start)
    const last = Math.max(first, this.#sourceAt(Math.max(start, end - 1)))
    return { file, text, start: first, end: last + 1 }
  }
}

/** A run of words on a page: a field of its front matter, or a paragraph, heading or cell. */
export type Passage = {
  /** `body`, or the field of the front matter: `title`, `summary`, `points`, `term`, `short`, `question`,
   * `answers`. */
  field: string
  /** The words; a mention shows the name of what it leads to. Positions count in it. */
  text: string
  /** Mentions, links, code and elements among the words. */
  spans: readonly InlineSpan[]
  /** The paragraph, heading or cell; `undefined` for a field. */
  block: Block | undefined
  quotations: readonly QuotedSpan[]
  sentences: readonly Stretch[]
  /** The sentence that a position stands in. */
  sentenceAt(index: number): Stretch
  /** Whether a stretch is in our own words: neither quoted nor code. */
  isOurs(start: number, end: number): boolean
  /** Where a stretch stands in the file. */
  place(start: number, end: number): Pick<Finding, 'file' | 'text' | 'start' | 'end'>
}

type Stretch = { start: number; end: number }

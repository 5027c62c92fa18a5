import { parseMention } from '../../schema/mention.ts'
import type { Nodes, Root } from './nodes.ts'
import { quotationsIn, type QuotedSpan } from './quotations.ts'
import { readEscapes } from './read-escapes.ts'
import { sentencesIn } from './sentence.ts'
import { unprinted } from './words-of.ts'

/**
 * The runs of words in a body, as a reader meets them: paragraphs, headings, cells of tables.
 * Citations, note marks and comments are not among the words; where they stood is kept.
 *
 * @param source Text of the whole file, which places in the tree count from.
 */
export function readBlocks(tree: Root, source: string): Block[] {
  const blocks: Block[] = []
  walk(tree, [], undefined)
  return blocks

  function walk(node: Nodes, parents: readonly Nodes[], run: Run | undefined): void {
    if (run && leaf(node, run, source)) return
    if (!('children' in node)) return
    const inside = [...parents, node]
    if (blockKinds.has(node.type)) {
      const own = new Run()
      for (const child of node.children) walk(child, inside, own)
      blocks.push(blockOf(node, parents, own))
      return
    }
    const start = run?.text.length ?? 0
    for (const child of node.children) walk(child, inside, run)
    if (run) run.spans.push({ node, start, end: run.text.length })
  }
}

/** Add what has no children to a run; `false` for what has. */
function leaf(node: Nodes, run: Run, source: string): boolean {
  const { start, end } = span(node)
  if (node.type === 'citation') {
    // “the fee [@act].” reads “the fee.” without it.
    run.trimEnd()
    run.citations.push({ at: run.text.length, start, end })
    return true
  }
  if (unprinted.has(node.type)) return true
  if (node.type === 'break') {
    run.add(' ', start)
    return true
  }
  const before = run.text.length
  if (node.type === 'mention') {
    const { to, words } = parseMention(node.value)
    const shown = words ?? to
    run.add(shown, start + 2 + Math.max(0, node.value.lastIndexOf(shown)))
  } else if (node.type === 'text') run.addDecoded(node.value, source, start, end)
  else if (node.type === 'inlineCode') run.add(node.value, start + 1)
  else if (node.type !== 'image' && node.type !== 'imageReference') return false
  if (node.type !== 'text') run.spans.push({ node, start: before, end: run.text.length })
  return true
}

function blockOf(node: Nodes, parents: readonly Nodes[], run: Run): Block {
  const { text, spans, citations } = run
  let quotations: QuotedSpan[] | undefined
  let sentences: BlockSentence[] | undefined
  return {
    node,
    parents,
    ...span(node),
    text,
    spans,
    citations,
    sourceAt: (index) => run.sourceAt(index),
    get quotations() {
      quotations ??= quotationsIn(text)
      return quotations
    },
    get sentences() {
      sentences ??= sentencesIn(text, this.quotations).map(({ start, end }, number, all) => ({
        start,
        end,
        text: text.slice(start, end),
        // A citation after the full stop backs the sentence before it.
        citations: citations.filter(
          ({ at }) => (at > start || number === 0) && (at <= end || number === all.length - 1),
        ),
      }))
      return sentences
    },
  }
}

/** Words as they are gathered, and where in the file each stretch of them comes from. */
class Run {
  text = ''
  spans: InlineSpan[] = []
  citations: BlockCitation[] = []
  readonly #stretches: { at: number; from: number }[] = []

  /** Add words that stand in the file as they are, from an offset on. */
  add(words: string, from: number): void {
    this.#stretches.push({ at: this.text.length, from })
    this.text += words.replace(/\s/g, ' ')
  }

  /** Add words that may have been typed with escapes, entities or the marks of a quotation. */
  addDecoded(words: string, source: string, start: number, end: number): void {
    if (words === source.slice(start, end)) {
      this.add(words, start)
      return
    }
    const typed = letters(source, start, end)
    let place = 0
    let stretch = ''
    let from = start
    for (const letter of words.split('')) {
      while (place < typed.length - 1 && !isSame(typed[place]?.letter, letter)) place++
      const at = typed[place]?.at ?? end
      if (at !== from + stretch.length) {
        if (stretch !== '') this.add(stretch, from)
        stretch = ''
        from = at
      }
      stretch += letter
      place++
    }
    if (stretch !== '') this.add(stretch, from)
  }

  trimEnd(): void {
    this.text = this.text.trimEnd()
  }

  sourceAt(index: number): number {
    let [low, high] = [0, this.#stretches.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#stretches[middle]?.at ?? 0) <= index) low = middle + 1
      else high = middle
    }
    const stretch = this.#stretches[low - 1]
    return stretch ? stretch.from + (index - stretch.at) : 0
  }
}

/** What a stretch of Markdown says, letter by letter, with the offset of each. */
function letters(source: string, start: number, end: number): { letter: string; at: number }[] {
  const found: { letter: string; at: number }[] = []
  for (let at = start; at < end; at++) {
    const entity = source[at] === '&' ? reference.exec(source.slice(at, end)) : null
    if (entity) {
      for (const letter of readEscapes(entity[0]).split('')) found.push({ letter, at })
      at += entity[0].length - 1
    } else {
      if (source[at] === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) at++
      found.push({ letter: source[at] ?? '', at })
    }
  }
  return found
}

const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/

function isSame(a: string | undefined, b: string): boolean {
  return a === b || (a === '\r' && b === '\n')
}

function span({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

const blockKinds: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** A run of words: a paragraph, a heading or a cell. */
export type Block = {
  /** `paragraph`, `heading` or `tableCell`. */
  node: Nodes
  /** What it stands in, the body first. */
  parents: readonly Nodes[]
  /** Offsets in the file. */
  start: number
  end: number
  /** The words, white space as single characters. Positions below count in it. */
  text: string
  /** Mentions, links, code, pictures, emphasis and elements in it; inner ones before outer ones. */
  spans: InlineSpan[]
  citations: BlockCitation[]
  quotations: readonly QuotedSpan[]
  sentences: readonly BlockSentence[]
  /** Offset in the file of the character at a position. */
  sourceAt: (index: number) => number
}

export type InlineSpan = { node: Nodes; start: number; end: number }

/** A bracket of citations: its position among the words, and its offsets in the file. */
export type BlockCitation = { at: number; start: number; end: number }

export type BlockSentence = {
  start: number
  end: number
  text: string
  /** Citations that back it. */
  citations: BlockCitation[]
}

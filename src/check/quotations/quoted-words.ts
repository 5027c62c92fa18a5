import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { wordsOf } from '../../graph/mentions.ts'
import type { Block, BlockCitation } from '../../graph/prose/blocks.ts'
import type { QuotedSpan } from '../../graph/prose/quotations.ts'
import { blockQuotations } from './block-quotations.ts'

/**
 * Everything a body quotes, with the sources that are cited after it: in its sentence, in its row
 * of a table, or at the end of a block quotation.
 */
export function quotedWords(entry: Entry, graph: Graph): QuotedWords[] {
  const keys = new Map(
    entry.marks.citations.map(({ start, cites }) => [start, cites.map(({ source }) => source)]),
  )
  const keysOf = (citations: readonly BlockCitation[]) =>
    citations.flatMap(({ start }) => keys.get(start) ?? [])
  const found: QuotedWords[] = []
  for (const block of entry.blocks) {
    if (block.parents.some(({ type }) => type === 'blockquote')) continue
    for (const quotation of block.quotations) {
      const { start, end, isClosed } = quotation
      const words = printed(block, start, end, entry, graph)
      if (!/[\p{L}\p{N}]/u.test(words) || isCode(block, quotation)) continue
      const near = citationsOf(block, entry, start)
      found.push({
        kind: block.node.type === 'heading' ? 'heading' : 'inline',
        words,
        isClosed,
        start: block.sourceAt(start - 1),
        end: isClosed ? block.sourceAt(end) + 1 : block.sourceAt(start - 1) + 1,
        after: keysOf(near.filter((one) => isAfter(one, quotation, block))),
        before: keysOf(near.filter((one) => one.start < block.sourceAt(start))),
        perhaps: keysOf(citationsBeyond(block, quotation)),
      })
    }
  }
  for (const { parts, citations, start, end } of blockQuotations(entry.blocks)) {
    const texts = parts.map((part) => printed(part, 0, part.text.length, entry, graph).trim())
    const place = { kind: 'block', isClosed: true, start, end } as const
    found.push({ ...place, words: withoutMarks(texts), after: keysOf(citations), ...none })
  }
  return found
}

/** The citations that may back a quotation: those of its sentence; of a table, those of its row. */
function citationsOf(block: Block, entry: Entry, start: number): readonly BlockCitation[] {
  const row = block.parents.at(-1)
  if (row?.type === 'tableRow') {
    return entry.blocks.flatMap((one) => (one.parents.at(-1) === row ? one.citations : []))
  }
  return block.sentences.find((one) => start < one.end)?.citations ?? []
}

/** Those of the next sentence, if it may be the end of this one: “Who pays for this?” Roe asked. */
function citationsBeyond(block: Block, { start, end }: QuotedSpan): readonly BlockCitation[] {
  const number = block.sentences.findIndex((one) => start < one.end)
  const isLast = !/[\p{L}\p{N}]/u.test(block.text.slice(end, block.sentences[number]?.end))
  const isOpen = /[?!]$/.test(block.text.slice(start, end)) && isLast
  return isOpen ? (block.sentences[number + 1]?.citations ?? []) : []
}

/** Whether a citation follows a quotation; one may stand just inside its closing mark. */
function isAfter(citation: BlockCitation, { start, end }: QuotedSpan, block: Block): boolean {
  if (citation.start > block.sourceAt(end - 1)) return true
  return (
    block.citations.includes(citation) &&
    citation.at > start &&
    !/[\p{L}\p{N}]/u.test(block.text.slice(citation.at, end))
  )
}

function isCode({ spans }: Block, { start }: QuotedSpan): boolean {
  return spans.some(
    (span) =>
      span.start < start &&
      start <= span.end &&
      (span.node.type === 'inlineCode' ||
        (span.node.type === 'mdxJsxTextElement' &&
          /^(?:code|kbd|samp)$/.test(span.node.name ?? ''))),
  )
}

/** The words of a stretch as a reader sees them: a mention of an id shows the name of what has it. */
function printed(block: Block, start: number, end: number, entry: Entry, graph: Graph): string {
  let words = ''
  let from = start
  for (const span of block.spans) {
    if (span.node.type !== 'mention' || span.start < from || span.end > end) continue
    const mention = entry.marks.mentions.find(({ node }) => node === span.node)
    if (!mention) continue
    words += block.text.slice(from, span.start) + wordsOf(mention, graph)
    from = span.end
  }
  return words + block.text.slice(from, end)
}

/** A block quotation without the marks that some put around it, and anew at each paragraph. */
function withoutMarks(texts: readonly string[]): string {
  const whole = texts.join(' ')
  const bare = texts.map((text) => text.replace(/^["“„«「‘]/, '')).join(' ')
  const inner = bare.replace(/["”“»」’](?=[.,]?$)/, '')
  const isMarked = /^["“„«「‘]/.test(whole) && inner !== bare
  return isMarked && !/["“”„«»「」]/.test(inner) ? inner : whole
}

const none = { before: [], perhaps: [] } as const

/** Words that stand as someone else’s. */
export type QuotedWords = {
  kind: 'inline' | 'heading' | 'block' | 'field'
  /** As a reader sees them, without the marks around them. */
  words: string
  /** `false` if its mark is opened and never closed; it then runs to the end of its paragraph. */
  isClosed: boolean
  /** Offsets in the file, with the marks; of an open one, the mark alone. */
  start: number
  end: number
  /** Keys of the sources cited after it, as typed. */
  after: readonly string[]
  /** Keys of those cited before it in the same sentence. */
  before: readonly string[]
  /** Keys of those cited in the next sentence, where it cannot be told from the same. */
  perhaps: readonly string[]
}

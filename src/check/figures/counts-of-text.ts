import type { NameIndex } from '../../graph/names.ts'
import type { Block, BlockSentence } from '../../graph/prose/blocks.ts'
import { parseMention } from '../../schema/mention.ts'
import type { Figure } from './figures.ts'
import { isLeadIn, neighbors, type PlacedFigure, type Statement } from './statements.ts'

/**
 * Whether a number counts what the reader can count below it: the items of a list that the sentence
 * leads up to, what “One …” and “The other …” go through, or the records that the paragraph goes on
 * to link.
 */
export function isCountOfText(
  figure: PlacedFigure,
  statement: Statement,
  names: NameIndex,
): boolean {
  const { block, sentence, number = 0 } = statement
  const { kind, value, start, typed } = figure
  if (kind !== 'count' || start < 0 || !block || !sentence) return false
  if (isLeadIn(block, sentence)) {
    const next = neighbors(block.node, block.parents.at(-1))[1]
    if (next?.type === 'list' && next.children.length === value) return true
  }
  const following = block.sentences.slice(number + 1)
  if (goesThrough(value, following)) return true
  return /^\p{L}/u.test(typed) && linksBelow(figure, block, names)
}

/** Whether a number word only announces what the text itself says: “two things”; “the two sides”. */
export function isAnnouncement({ typed, start, end, kind }: Figure, text: string): boolean {
  if (kind !== 'count' || start < 0 || !/^\p{L}/u.test(typed)) return false
  return (
    announced.test(text.slice(end)) || /^the two (?:sides|parties)\b/i.test(text.slice(start - 4))
  )
}

const announced = /^\s(?:things|ways|cautions|questions|reasons)\b/

/** Whether sentences go through as many things: “One is … The other is …”. */
function goesThrough(count: number, sentences: readonly BlockSentence[]): boolean {
  const [last, next] = [lasts[count], lasts[count + 1]]
  return (
    last !== undefined &&
    !sentences.some(({ text }) => next?.test(text)) &&
    /^(?:One|The first|First)\b/.test(sentences[0]?.text ?? '') &&
    sentences.some(({ text }) => last.test(text))
  )
}

/**
 * Whether the rest of a paragraph links as many developments, where events are counted, or begins
 * as many sentences with a link.
 */
function linksBelow({ value, end }: Figure, { spans, text }: Block, names: NameIndex): boolean {
  const links = spans.flatMap(({ node, start }) => {
    if (node.type !== 'mention' || start < end) return []
    // One that leads nowhere is reported itself; the reader counts it all the same.
    const [target = unknown] = names.find(parseMention(node.value).to)
    return [{ ...target, start }]
  })
  const developments = links.filter(({ folder }) => folder === 'developments')
  // A sentence may begin with the name of a term in small letters.
  const begun = links.filter(({ start }) =>
    /[.!?][”’)]?\s(?:The |An? )?$/.test(text.slice(end, start)),
  )
  const isOfEvents = events.test(text.slice(end))
  return (
    begun.length === value ||
    (isOfEvents && new Set(developments.map(({ id }) => id)).size === value)
  )
}

const unknown = { folder: 'glossary', id: '' } as const

const events =
  /^\s(?:\p{Ll}+\s)?(?:cases|suits|lawsuits|rulings|orders|filings|laws|policies|settlements|decisions|injunctions|events)(?!\p{L})/u

const lasts: Readonly<Record<number, RegExp>> = {
  2: /^(?:The other|Another|The second|A second|Second)\b/,
  3: /^(?:The third|A third|Third)\b/,
  4: /^(?:The fourth|A fourth|Fourth)\b/,
  5: /^(?:The fifth|A fifth|Fifth)\b/,
  6: /^(?:The sixth|A sixth|Sixth)\b/,
}

import { foldQuotation } from '../../graph/prose/fold-quotation.ts'
import { piecesOf } from './quotation-pieces.ts'
import { wordsIn } from '../word-edge.ts'

/**
 * The passage whose words are most like those of a quotation, as a hint to the author; never taken
 * for it.
 *
 * @returns `undefined` if none is near: more than half of the words would have to change.
 */
export function nearestPassage<P extends { text: string }>(
  quoted: string,
  passages: readonly P[],
): Nearest<P> | undefined {
  const wanted = wanting(quoted)
  let best: (Stretch & { passage: P }) | undefined
  for (const passage of passages) {
    const found = nearestStretch(wanted, wordsOf(passage.text))
    if (!best || found.changes < best.changes) best = { ...found, passage }
  }
  if (!best || best.changes > wanted.filter((word) => word !== '').length / 2) return undefined
  const shown = shownOf(best.passage.text, best.start, best.end)
  return { passage: best.passage, shown, differsIn: differenceOf(quoted, best) }
}

/** The words of a quotation in order; an empty one where an ellipsis or a bracket stands. */
function wanting(quoted: string): string[] {
  const parted = piecesOf(foldQuotation(quoted))
  if (!parted) return wordsOf(quoted).map(({ word }) => word)
  return parted.pieces.flatMap(({ text, joint }, number) => [
    ...(number > 0 && joint && joint.kind !== 'letter' ? [''] : []),
    ...wordsOf(text).map(({ word }) => word),
  ])
}

/**
 * The stretch of a passage that takes the fewest changes to become what is wanted: the last row of
 * a table of distances whose first row is free.
 *
 * @see https://en.wikipedia.org/wiki/Approximate_string_matching
 */
function nearestStretch(wanted: readonly string[], words: readonly Word[]): Stretch {
  let row: Stretch[] = Array.from({ length: words.length + 1 }, (_, column) => ({
    changes: 0,
    start: column,
    end: column,
  }))
  for (const word of wanted) {
    const step = word === '' ? 0 : 1
    const next: Stretch[] = []
    for (const [column, above] of row.entries()) {
      const options = [{ ...above, changes: above.changes + step, end: column }]
      const left = next.at(-1)
      const corner = row[column - 1]
      if (left) options.push({ ...left, changes: left.changes + step, end: column })
      if (corner && word !== '') {
        const change = unlikeness(word, words[column - 1]?.word ?? '')
        options.push({ ...corner, changes: corner.changes + change, end: column })
      }
      next.push(options.reduce((a, b) => (isBetter(b, a) ? b : a)))
    }
    row = next
  }
  const { changes, start, end } = row.reduce((a, b) => (isBetter(b, a) ? b : a), {
    changes: Infinity,
    start: 0,
    end: 0,
  })
  const from = words[start]?.start ?? 0
  return { changes, start: from, end: words[end - 1]?.end ?? from }
}

/** Of two ways as good, the one that takes in more of the passage. */
function isBetter(a: Stretch, b: Stretch): boolean {
  return a.changes < b.changes || (a.changes === b.changes && a.end - a.start > b.end - b.start)
}

/** How far one word is from another, 0 to 1: letters between what both begin and end with. */
function unlikeness(a: string, b: string): number {
  if (a === b) return 0
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const share = 1 - (head + tail) / Math.max(a.length, b.length)
  return share <= 0.5 ? share : 1
}

/** A short passage whole, of a long one the stretch that matters with a few words around it. */
function shownOf(text: string, start: number, end: number): string {
  const words = wordsIn(text)
  if (words.length <= 30) return text.replace(/\s+/g, ' ')
  const first = words.findIndex(({ index }) => index >= start)
  const after = words.findIndex(({ index }) => index >= end)
  const from = words[Math.max(0, first - 4)]?.index ?? 0
  const last = after < 0 ? undefined : words[after + 3]
  const shown = text.slice(from, last?.index).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '… ' : ''}${shown}${last ? ' …' : ''}`
}

/** What alone tells a quotation from the stretch, where its words are the same. */
function differenceOf(
  quoted: string,
  { changes, start, end, passage }: Stretch & { passage: { text: string } },
): Difference | undefined {
  if (changes > 0 || /[[\]…]|\.\s?\.\s?\./.test(quoted)) return undefined
  const [a, b] = [quoted, passage.text.slice(start, end)].map((text) =>
    foldQuotation(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  )
  if (a?.toLowerCase() === b?.toLowerCase()) return a === b ? 'punctuation' : 'capitals'
  const [c, d] = [a, b].map((text) => text?.replace(/[^\p{L}\p{N}]+/gu, ''))
  return c === d ? 'punctuation' : 'both'
}

/** Words to compare, letters small, and where they stand. */
function wordsOf(text: string): Word[] {
  return wordsIn(text).map(({ word, index }) => ({
    word: foldQuotation(word).toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

export type Nearest<P> = {
  passage: P
  /** The passage, or the stretch of it that is nearest, as printed. */
  shown: string
  /** What alone differs, where the words do not. */
  differsIn: Difference | undefined
}

type Difference = 'punctuation' | 'capitals' | 'both'
type Word = { word: string; start: number; end: number }
type Stretch = { changes: number; start: number; end: number }

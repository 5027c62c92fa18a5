import type { Place } from '../../schema/problem.ts'
import { printableInColumns } from './printable.ts'

/**
 * The line a problem begins in, and carets under it: `12 | It fell [@act].` Of a long line, what
 * stands around the problem.
 *
 * @returns Nothing if the file has no such line, or an empty one.
 */
export function excerpt(
  text: string,
  { line, column, endLine, endColumn }: Place,
): [string, string] | [] {
  const whole = (text.split(/\r\n|\r|\n/)[line - 1] ?? '').replace(/^\uFEFF/, ' ')
  if (whole.trim() === '') return []
  const first = column - 1
  const last = Math.max(first + 1, endLine === line ? endColumn - 1 : whole.length)
  const from = Math.max(0, Math.min(first - before, whole.length - before - after))
  const to = Math.min(whole.length, from + before + after)
  const cut = (start: number, end: number) => printableInColumns(whole.slice(start, end))
  const margin = `${line} | `
  const lead = from > 0 ? '…' : ''
  const shown = `${margin}${lead}${cut(from, to)}${to < whole.length ? '…' : ''}`
  const indent = ' '.repeat(margin.length - 2) + '| ' + ' '.repeat(width(lead + cut(from, first)))
  return [shown, indent + '^'.repeat(Math.max(1, width(cut(first, Math.min(last, to)))))]
}

/** How much of a line is shown before and after a problem, in characters. */
const before = 40
const after = 56

/** Columns a text takes on a terminal: none for marks above letters, two for wide letters. */
function width(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/\p{M}|\p{Cf}/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1),
    0,
  )
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]|\p{Emoji_Presentation}/u

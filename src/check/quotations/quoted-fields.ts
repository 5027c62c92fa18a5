import type { Entry } from '../../graph/entry.ts'
import { quotationsIn } from '../../graph/prose/quotations.ts'
import type { QuotedWords } from './quoted-words.ts'
import { atField, type Finding } from '../rule.ts'

/**
 * What the plain text of front matter quotes: titles, summaries, points, short definitions, and
 * what a correction says now. What it says the page once said may repeat a mistake.
 */
export function quotedFields(entry: Entry): QuotedWords[] {
  return fieldsOf(entry).flatMap(({ path, text }) =>
    quotationsIn(text)
      .map(({ start, end, isClosed }) => ({
        kind: 'field' as const,
        words: text.slice(start, end),
        isClosed,
        after: [],
        before: [],
        perhaps: [],
        ...placeIn(entry, path, text.slice(start - 1, isClosed ? end + 1 : start)),
      }))
      .filter(({ words }) => /[\p{L}\p{N}]/u.test(words)),
  )
}

function fieldsOf({ data, folder }: Entry): { path: (string | number)[]; text: string }[] {
  if (folder === 'sources') return []
  const fields: { path: (string | number)[]; text: string }[] = []
  if ('title' in data) fields.push({ path: ['title'], text: data.title })
  if ('summary' in data) fields.push({ path: ['summary'], text: data.summary })
  if ('short' in data) fields.push({ path: ['short'], text: data.short })
  if ('points' in data) {
    for (const [number, { text }] of data.points.entries()) {
      fields.push({ path: ['points', number, 'text'], text })
    }
  }
  if ('corrections' in data) {
    for (const [number, { now }] of data.corrections.entries()) {
      fields.push({ path: ['corrections', number, 'now'], text: now })
    }
  }
  return fields
}

/** Where words stand in a value as typed: over several lines, or with their marks escaped. */
function placeIn(
  entry: Entry,
  path: readonly (string | number)[],
  words: string,
): Pick<Finding, 'start' | 'end'> {
  const { start, end } = atField(entry, path)
  const typed = words
    .split(/\s+/)
    .map((word) =>
      word.replace(/[^\p{L}\p{N}]/gu, (sign) =>
        /["']/.test(sign) ? `[\\\\']?${sign}` : `\\u{${sign.codePointAt(0)?.toString(16)}}`,
      ),
    )
    .join('\\s+')
  const match = new RegExp(typed, 'u').exec(entry.text.slice(start, end))
  return match
    ? { start: start + match.index, end: start + match.index + match[0].length }
    : { start, end }
}

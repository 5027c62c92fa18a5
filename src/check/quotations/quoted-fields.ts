import type { Entry } from '../../graph/entry.ts'
import { quotationsIn } from '../../graph/prose/quotations.ts'
import { plainFields } from '../plain-fields.ts'
import type { QuotedWords } from './quoted-words.ts'
import { atField, type Finding } from '../rule.ts'

/**
 * What the plain text of front matter quotes, what a correction says now included. What it says the page once said may repeat a mistake.
 */
export function quotedFields(entry: Entry): QuotedWords[] {
  return plainFields(entry).flatMap(({ path, text }) =>
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

import type { QueryCombination } from 'minisearch'
import { isCommon, isLetter, isNumber, singular } from '../../graph/search-words.ts'
import type { Wanted } from './wanted-words.ts'

/** All of these words, or any of them. */
export function queryOfAll(
  words: readonly Wanted[],
  combineWith: 'AND' | 'OR',
  near: ReadonlySet<Wanted> = new Set(),
): QueryCombination {
  return { combineWith, queries: words.map((one) => queryOf(one, near.has(one))) }
}

/**
 * A word as it was typed, as the beginning of a longer one, or in its singular. A number or a letter
 * is the beginning of nothing before the reader is at it, a lone digit never.
 *
 * @param isNear Whether words spelled nearly so count, too.
 */
export function queryOf({ word, parts, mayGrow }: Wanted, isNear = false): QueryCombination {
  const isShort = isNumber(word) ? !mayGrow || word.length < 2 : isLetter(word) && !mayGrow
  const one = singular(word)
  const apart = parts.filter((part) => !isLetter(part) && !isCommon(part))
  const queries: QueryCombination[] = [{ queries: [word], prefix: !isShort }]
  if (one !== word) queries.push({ queries: [one] })
  if (isNear) queries.push({ queries: [word], fuzzy: lettersOff(word) })
  if (apart.length > 0) queries.push({ combineWith: 'AND', queries: apart })
  return { combineWith: 'OR', queries }
}

/** How many letters of a word may be other ones, too many or missing: none of a short word or a number. */
export function lettersOff(word: string): number {
  if (word.length < 5 || isNumber(word)) return 0
  return word.length < 8 ? 1 : 2
}

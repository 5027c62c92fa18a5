import type { SearchRecord } from '../../graph/search-record.ts'
import type { Finding } from './finder.ts'
import { kindNames } from './record-words.ts'

/**
 * What was found, in words, for the eye and for a screen reader alike.
 *
 * @param all What the words alone find.
 * @param shown What is left of it by the filters.
 * @param typed Words that were asked for; empty where only filters are set.
 */
export function findingInWords(
  all: Finding,
  shown: readonly SearchRecord[],
  typed: string,
): string {
  const words = typed === '' ? '' : ` for “${typed}”`
  if (all.hits.length === 0) return `Nothing found${words}.`
  if (shown.length === 0)
    return `Nothing found${words} with these filters, ${all.hits.length} without.`
  return `${beginnings[all.how]}${shown.length} found${words}: ${countsByKind(shown)}.`
}

/** How many there are of each kind: `2 developments, 1 term`. */
export function countsByKind(records: readonly SearchRecord[]): string {
  const counts = new Map<string, number>()
  for (const { folder } of records) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  return Object.entries(kindNames)
    .flatMap(([folder, { one, many }]) => {
      const count = counts.get(folder)
      return count === undefined ? [] : [`${count}\u00a0${count === 1 ? one : many}`]
    })
    .join(', ')
}

const beginnings: Record<Finding['how'], string> = {
  all: '',
  nearly: 'Nothing is spelled exactly so. Spelled nearly so: ',
  some: 'Nothing has all of these words. With some of them: ',
}

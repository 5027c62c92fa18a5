import type { SearchData } from '../graph/search-record.ts'

/**
 * What the search page loads, as a script that sets `searchData`, so that it can be loaded where
 * nothing can be fetched: from a copy on disk, too.
 */
export function searchScript(data: SearchData): string {
  // No text of a record can end a script, or a line of one.
  const safe = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `globalThis.searchData=${safe}\n`
}

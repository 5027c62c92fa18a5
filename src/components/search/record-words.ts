import { addressOf } from '../../graph/addresses.ts'
import type { SearchRecord } from '../../graph/search-record.ts'

/** What kinds of record are called, one and many of them, in the order they are listed. */
export const kindNames: Record<SearchRecord['folder'], { one: string; many: string }> = {
  developments: { one: 'development', many: 'developments' },
  questions: { one: 'question', many: 'questions' },
  glossary: { one: 'term', many: 'terms' },
  storylines: { one: 'storyline', many: 'storylines' },
  places: { one: 'place', many: 'places' },
  pages: { one: 'page', many: 'pages' },
  sources: { one: 'source', many: 'sources' },
}

/** The name of a kind where it stands alone: `Ruling`. */
export function nameOfKind(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}

/** What a record is, in words: `Ruling`, `Term`, `Source: News article`. */
export function whatIs({ folder, kind, type }: SearchRecord): string {
  const name = nameOfKind(kind ?? kindNames[folder].one)
  return type === undefined ? name : `${name}: ${type}`
}

/**
 * Where a record is, as seen from the search page.
 *
 * @param isCopy Whether the site is a folder on disk, where no server finds the page of a folder.
 */
export function linkTo({ folder, id }: SearchRecord, isCopy: boolean): string {
  const address = folder === 'places' ? `/places/${id}/` : addressOf({ folder, id })
  const [path, fragment] = address.split('#')
  const file = isCopy ? 'index.html' : ''
  return `..${path}${file}${fragment === undefined ? '' : `#${fragment}`}`
}

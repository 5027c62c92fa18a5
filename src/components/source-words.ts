import type { Source } from '../schema/source.ts'

/** What readers are told of where a source stands to what it tells. */
export const standingOfSource: Record<Source['standing'], string> = {
  primary: 'Primary source',
  secondary: 'Secondary source',
}

/** What readers are told of the text of the copy; nothing where it is the original. */
export const textWords: Record<Source['text'], string> = {
  original: '',
  'agency-copy': 'Wire story, copy on a member’s site',
  reworded: 'Reworded copy, never quoted',
}

/** Which sources of a page, by their numbers, each once: `source 2`, `sources 2 and 3`. */
export function sourcesInWords(numbers: readonly number[], language: string): string {
  const each = [...new Set(numbers)].map(String)
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(each)
  return `${each.length === 1 ? 'source' : 'sources'} ${list}`
}

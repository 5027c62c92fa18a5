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

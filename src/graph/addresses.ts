import type { Folder } from '../schema/record.ts'

/**
 * Where a record is published, from the site’s root: `/glossary/harbor-fee/`.
 *
 * Addresses are a promise to everyone who linked to them: see “Addresses” in the README.
 */
export function addressOf({ folder, id }: { folder: Folder; id: string }): string {
  // Questions are answered on the home page.
  if (folder === 'questions') return `/#question:${id}`
  return folder === 'pages' ? `/${id}/` : `/${folder}/${id}/`
}

/** First parts of addresses the site keeps for itself; a standing page may not take one. */
export const reservedAddresses: ReadonlySet<string> = new Set([
  '404',
  'api',
  'components',
  'developments',
  'glossary',
  'places',
  'questions',
  'search',
  'sources',
  'status',
  'storylines',
  'timeline',
])

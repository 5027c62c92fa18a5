import { dataFiles as apiFiles, dataPath, schemas } from './api/published-schemas.ts'

/** Files for other programs that `/llms.txt` names: address from the site’s root, and what is in it. */
export const dataFiles: readonly { path: string; says: string }[] = [
  ...apiFiles.map((name) => ({
    path: dataPath(name),
    says: schemas[name].meta()?.description ?? '',
  })),
  { path: '/sources.json', says: 'Every source in CSL-JSON.' },
  { path: '/sources.bib', says: 'Every source in BibTeX.' },
  { path: '/sources.ris', says: 'Every source in RIS.' },
  { path: '/feed.xml', says: 'Developments and changes of status, as an Atom feed.' },
  { path: '/feed.json', says: 'The same as a JSON Feed.' },
  { path: '/corrections.xml', says: 'Corrections, as an Atom feed.' },
  { path: '/corrections.json', says: 'The same as a JSON Feed.' },
  { path: '/sitemap-index.xml', says: 'Every page, with the day it last changed.' },
]

/** What `/llms.txt` says of the first page. */
export const homeSays = 'Where things stand today, and what is new.'

export const statusPage: OwnPage = {
  path: '/status/',
  title: 'What the marks mean',
  says: 'Every status word, and what no mark means.',
}

export const sourcesPage: OwnPage = {
  path: '/sources/',
  title: 'All sources',
  says: 'Each has a page with the words we quote and where we cite it.',
}

/** Pages that the site makes of others, or without a record. */
export const optionalPages: readonly OwnPage[] = [
  {
    path: '/timeline/',
    title: 'Timeline',
    says: 'Every development, earliest first, with what it did to earlier ones.',
  },
  {
    path: '/places/',
    title: 'Places',
    says: 'How many developments each place has, and where they stand.',
  },
  { path: '/search/', title: 'A–Z index', says: 'Every page by name.' },
  { path: '/corrections/', title: 'Corrections', says: 'What was wrong, and what it says now.' },
]

/** A page that is no record’s: its address from the site’s root, its name, and what is in it. */
export type OwnPage = { path: string; title: string; says: string }

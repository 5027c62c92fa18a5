import { addressOf } from './addresses.ts'
import { compare } from './compare.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { lastChangedAt } from './last-changed-at.ts'
import { lastChanged } from './last-changed.ts'

/**
 * Every page of the site that has an address, by address. Not among them: the page for addresses
 * that do not exist, the private page of components, and files that are no pages.
 */
export function sitePages(graph: Graph): SitePage[] {
  const records = recordFolders
    .flatMap((folder): Entry[] => [...graph[folder].values()])
    .map((entry) => ({ path: addressOf(entry), entry }))
  const places = new Set(graph.timeline.flatMap(({ data }) => data.places))
  const own = [...ownPages, ...[...places].map((code) => `/places/${code}/`)]
    // The site’s own page has the words of that record.
    .filter((path) => !records.some((record) => record.path === path))
    .map((path) => ({ path, entry: undefined }))
  return [...own, ...records].sort((a, b) => compare(a.path, b.path))
}

/** The last day on which what a page says changed; see `lastChanged` and `lastChangedAt`. */
export function pageChanged({ path, entry }: SitePage, graph: Graph): string | undefined {
  const isOwn = entry === undefined || ownPages.includes(path)
  return isOwn ? lastChangedAt(path, graph) : lastChanged(entry, graph)
}

/** Folders whose records have a page each. Questions are answered on the home page. */
const recordFolders = ['developments', 'storylines', 'glossary', 'sources', 'pages'] as const

/** Pages the site makes whatever is on file. */
const ownPages: readonly string[] = [
  '/',
  '/corrections/',
  '/developments/',
  '/glossary/',
  '/places/',
  '/search/',
  '/sources/',
  '/status/',
  '/timeline/',
]

export type SitePage = {
  /** Address from the site’s root, with a slash at both ends. */
  path: string
  /** The record it is about; absent for a page the site makes by itself. */
  entry: Entry | undefined
}

import type { Entry } from '../graph/entry.ts'
import type { Graph } from '../graph/graph.ts'
import { pageChanged } from '../graph/site-pages.ts'
import type { PlainDate } from '../schema/plain-date.ts'
import type { Site } from '../schema/site.ts'
import { recordAt } from './cite-record.ts'
import { type ToldStanding, toldStanding } from './words/told-standing.ts'

/**
 * What the head of a page tells other programs. Where something befell what the page is about, the
 * description begins with it: nobody may read that a fallen ruling holds.
 *
 * @param path Address from the site’s root: `/glossary/harbor-fee/`.
 * @param title Title of the page; absent for the home page, which has the site’s.
 * @param description In plain text, as readers see it.
 * @param full The full address of a path of the site, where the site lives.
 */
export function headPage({ site, graph, path, title, description, full }: Page): HeadPage {
  const entry = recordAt(path, graph)
  const standing = toldStanding(entry, graph, site.language)
  const mark = standing?.mark
  const told = mark === undefined ? description : `${standing?.line}. ${description}`
  const changed = pageChanged({ path, entry }, graph)
  return {
    site,
    graph,
    path,
    full,
    title: oneLine((title ?? site.name) + (mark === undefined ? '' : ` (${mark})`)),
    description: oneLine(told),
    ...(entry && { entry }),
    ...(standing && { standing }),
    ...(changed !== undefined && { changed }),
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

type Page = Pick<HeadPage, 'site' | 'graph' | 'path' | 'full' | 'description'> & {
  title?: string | undefined
}

/** A page with an address, and what its head says of it. */
export type HeadPage = {
  site: Pick<Site, 'name' | 'description' | 'publisher' | 'language'>
  graph: Graph
  path: string
  /** The full address of a path of the site. */
  full: (path: string) => string
  /** With what befell it, if anything did: it is shown where nothing else is. */
  title: string
  description: string
  /** The record it is about; absent if the site makes the page by itself. */
  entry?: Entry
  /** Where what it is about stands; absent if that has no standing. */
  standing?: ToldStanding
  /** Last day on which what it says changed; absent where none is on file. */
  changed?: PlainDate
}

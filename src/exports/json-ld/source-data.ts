import type { Entry } from '../../graph/entry.ts'
import type { HeadPage } from '../head-page.ts'
import { toldStanding } from '../words/told-standing.ts'
import type { Data } from './data.ts'

/** A document that a page cites; one that prints what has fallen says so. */
export function sourceData(
  entry: Entry<'sources'>,
  { graph, site }: Pick<HeadPage, 'graph' | 'site'>,
): Data {
  const { title, URL } = entry.data
  const standing = toldStanding(entry, graph, site.language)
  return {
    '@type': 'CreativeWork',
    name: title,
    url: URL,
    creativeWorkStatus: standing?.mark === undefined ? undefined : standing.line,
  }
}

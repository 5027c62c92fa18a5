import type { Entry } from '../../graph/entry.ts'
import type { HeadPage } from '../head-page.ts'
import { toldStanding } from '../words/told-standing.ts'
import type { Data } from './data.ts'

/**
 * A document that a page cites; one that prints what has fallen says so.
 *
 * @param about The development the page is about: where that stands is said there.
 */
export function sourceData(
  entry: Entry<'sources'>,
  { graph, site }: Pick<HeadPage, 'graph' | 'site'>,
  about?: Entry<'developments'>,
): Data {
  const { title, URL } = entry.data
  const standing = toldStanding(entry, graph, site.language)
  const isTold = standing?.isMarked && standing.development !== about
  return {
    '@type': 'CreativeWork',
    name: title,
    url: URL,
    creativeWorkStatus: isTold ? standing.line : undefined,
  }
}

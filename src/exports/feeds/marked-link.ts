import { addressOf } from '../../graph/addresses.ts'
import { type Entry, nameOf } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { markInWords, markOf } from '../words/mark-words.ts'
import { statusLabel } from '../words/status-words.ts'
import type { FeedHome } from './feed.ts'
import { element, escaped } from './markup.ts'

/** A link to a record as HTML, and after it what befell it: no feed shows a ruling as it was. */
export function markedLink(entry: Entry, graph: Graph, home: FeedHome): string {
  const link = element('a', { href: home.at(addressOf(entry)) }, escaped(nameOf(entry)))
  return link + escaped(markAfter(entry, graph, home))
}

/**
 * What befell a development, to stand after its name: ` [No longer in effect: vacated, April 2032]`;
 * empty where nothing is on file, and for other records.
 *
 * @param hasStatus `false` where its status is said already.
 */
export function markAfter(
  entry: Entry,
  graph: Graph,
  { site }: Pick<FeedHome, 'site'>,
  hasStatus = true,
): string {
  const development = graph.developments.get(entry.folder === 'developments' ? entry.id : '')
  const mark = development && markOf(development, graph)
  if (!mark) return ''
  const label = statusLabel(development.data.kind, graph.citator.get(development.id))
  return ` [${hasStatus ? `${label}: ` : ''}${markInWords(mark, site.language)}]`
}

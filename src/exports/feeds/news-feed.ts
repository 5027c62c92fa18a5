import { addressOf } from '../../graph/addresses.ts'
import { compare } from '../../graph/compare.ts'
import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { lastChanged } from '../../graph/last-changed.ts'
import { firstDay } from '../../schema/plain-date.ts'
import { statusLabel } from '../words/status-words.ts'
import { changeEntry } from './change-entry.ts'
import { type Feed, type FeedEntry, type FeedHome, nameOfPlace } from './feed.ts'
import { markAfter } from './marked-link.ts'
import { element, escaped } from './markup.ts'
import { statusChanges } from './status-changes.ts'

/**
 * What is new: the newest 50 of all developments and all changes of where one stands. What is dated
 * after the graph’s day is not in it.
 */
export function newsFeed(graph: Graph, home: FeedHome): Feed {
  const past = graph.timeline.filter(({ id }) => graph.citator.has(id))
  const entries = past
    .flatMap((entry) => [
      developmentEntry(entry, graph, home),
      ...statusChanges(entry, graph).map((change) => changeEntry(change, graph, home)),
    ])
    .sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id))
    .slice(0, most)
  return {
    home,
    path: '/feed',
    page: '/developments/',
    title: home.site.name,
    subtitle: 'Developments, and changes of where they stand, newest first.',
    updated: latestUpdate(entries) ?? graph.today,
    entries,
  }
}

const most = 50

/** The day of the latest change to any entry; absent if there is none. */
export function latestUpdate(entries: readonly FeedEntry[]): string | undefined {
  return entries
    .map(({ updated }) => updated)
    .sort(compare)
    .at(-1)
}

function developmentEntry(entry: Entry<'developments'>, graph: Graph, home: FeedHome): FeedEntry {
  const { data, id } = entry
  const path = addressOf(entry)
  const published = firstDay(data.date)
  const url = home.at(path)
  const stands = statusLabel(data.kind, graph.citator.get(id))
  const told = `${stands}${markAfter(entry, graph, home, false)}`
  const today = element('a', { href: `${url}#page:standing` }, 'Where it stands today')
  return {
    id: nameOfPlace(path, home),
    url,
    title: data.title + markAfter(entry, graph, home),
    published,
    updated: lastChanged(entry, graph) ?? published,
    summary: `${told}. ${data.summary}`,
    html:
      element('p', {}, escaped(data.summary)) +
      element('p', {}, `As far as is on file: ${element('strong', {}, escaped(told))}. ${today}`),
    tags: [data.kind],
  }
}

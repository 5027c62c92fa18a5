import { addressOf } from '../../graph/addresses.ts'
import { compare } from '../../graph/compare.ts'
import { correctedPages } from '../../graph/corrections.ts'
import { type Entry, nameOf } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { standingChanged } from '../../graph/last-changed.ts'
import { lastChangedAt } from '../../graph/last-changed-at.ts'
import type { Correction } from '../../schema/development.ts'
import { firstDay } from '../../schema/plain-date.ts'
import { type Feed, type FeedEntry, type FeedHome, nameOfPlace } from './feed.ts'
import { markAfter, markedLink } from './marked-link.ts'
import { element, escaped } from './markup.ts'
import { latestUpdate } from './news-feed.ts'

/** Every mistake that was put right up to the graph’s day, the newest first. */
export function correctionsFeed(graph: Graph, home: FeedHome): Feed {
  const entries = correctedPages(graph)
    .flatMap(({ entry, corrections }) => correctionEntries(entry, corrections, graph, home))
    .sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id))
  return {
    home,
    path: '/corrections',
    page: '/corrections/',
    title: `${home.site.name}: corrections`,
    subtitle: 'Every mistake that was put right, newest first.',
    updated: latestUpdate(entries) ?? lastChangedAt('/corrections/', graph) ?? graph.today,
    entries,
  }
}

function correctionEntries(
  entry: Entry,
  corrections: Correction[],
  graph: Graph,
  home: FeedHome,
): FeedEntry[] {
  const seen = new Map<string, number>()
  return corrections.flatMap((correction) => {
    const day = firstDay(correction.date)
    const count = (seen.get(correction.date) ?? 0) + 1
    seen.set(correction.date, count)
    const key = count === 1 ? correction.date : `${correction.date}:${count}`
    return day <= graph.today ? [correctionEntry(entry, correction, key, graph, home)] : []
  })
}

function correctionEntry(
  entry: Entry,
  { date, said, now, why }: Correction,
  key: string,
  graph: Graph,
  home: FeedHome,
): FeedEntry {
  const path = addressOf(entry)
  const day = firstDay(date)
  // A question has its place on the home page.
  const own = path.includes('#') ? '' : '#page:corrections'
  // The title says what befell a development.
  const standing = entry.folder === 'developments' ? standingChanged(entry.id, graph) : undefined
  const quoted = (words: string) => element('q', {}, escaped(words))
  return {
    id: nameOfPlace(`${path}${path.includes('#') ? ':' : '#'}correction:${key}`, home),
    url: home.at(path) + own,
    title: `Correction: ${nameOf(entry)}${markAfter(entry, graph, home)}`,
    published: day,
    updated: standing === undefined || standing < day ? day : standing,
    summary: `It said: “${said}” It says since: “${now}” ${why}`,
    html: [
      element('p', {}, `${markedLink(entry, graph, home)} said: ${quoted(said)}`),
      element('p', {}, `It says since: ${quoted(now)}`),
      element('p', {}, escaped(why)),
    ].join(''),
    tags: ['correction'],
  }
}

import { firstDay } from '../schema/plain-date.ts'
import { correctedPages } from './corrections.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { lastChanged, listedDays } from './last-changed.ts'
import { latestDay, ownDays, standingDays } from './last-changed-days.ts'
import { countryOf } from './places.ts'

/**
 * The last day on which what a page that the site makes by itself says changed: the latest day of
 * the records it lists, and of where these stand.
 *
 * @param path Address from the site’s root: `/places/us-ca/`.
 * @returns `YYYY-MM-DD`; `undefined` where no day is on file: for the glossary’s list, whose terms
 *   have none, for the key to the marks, and for what is no such page.
 */
export function lastChangedAt(path: string, graph: Graph): string | undefined {
  const [, place] = /^\/places\/([^/]+)\/$/.exec(path) ?? []
  const days = place === undefined ? listed[path]?.(graph) : placeDays(place, graph)
  return latestDay(days ?? [], graph.today)
}

/** What each page lists; of the home page and the index, everything. */
const listed: Readonly<Record<string, (graph: Graph) => string[]>> = {
  '/': everything,
  '/search/': everything,
  '/developments/': developmentDays,
  '/timeline/': developmentDays,
  '/places/': developmentDays,
  '/sources/': sourceDays,
  '/corrections/': correctionDays,
}

function everything(graph: Graph): string[] {
  return daysOf(graph.entries, graph)
}

function developmentDays(graph: Graph): string[] {
  return daysOf(graph.timeline, graph)
}

function placeDays(code: string, graph: Graph): string[] {
  const here = graph.timeline.filter(({ data }) =>
    data.places.some((one) => one === code || one === countryOf(code)),
  )
  return daysOf(here, graph)
}

function sourceDays(graph: Graph): string[] {
  return [...graph.sources.values()].flatMap((source) => [
    ...ownDays(source),
    ...standingDays(source.data.textOf ?? '', graph),
  ])
}

function correctionDays(graph: Graph): string[] {
  const policy = graph.pages.get('corrections')
  const day = policy && lastChanged(policy, graph)
  const corrected = correctedPages(graph).flatMap(({ corrections }) =>
    corrections.map(({ date }) => firstDay(date)),
  )
  return day === undefined ? corrected : [day, ...corrected]
}

function daysOf(entries: readonly Entry[], graph: Graph): string[] {
  return entries.flatMap((entry) => listedDays(entry, graph))
}

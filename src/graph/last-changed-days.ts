import { firstDay } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { restsOn } from './reliance.ts'
import { isFallen } from './standing-rules.ts'

/** The latest of some days that is not after the last one; absent if there is none. */
export function latestDay(days: readonly string[], last: string): string | undefined {
  return days
    .filter((day) => day <= last)
    .sort(compare)
    .at(-1)
}

/**
 * The days a record’s file names for itself: when it happened, when it was reviewed, corrected, or,
 * for a source, opened. A coarse date counts from its first day. Terms have none.
 */
export function ownDays({ data }: Pick<Entry, 'data'>): string[] {
  const dates = [
    'date' in data ? data.date : undefined,
    'reviewed' in data ? data.reviewed : undefined,
    'opened' in data ? data.opened : undefined,
    ...('corrections' in data ? data.corrections.map(({ date }) => date) : []),
  ]
  return dates.flatMap((date) => (date === undefined ? [] : [firstDay(date)]))
}

/**
 * Days on which what the site says of a development’s standing changed: any of its points became
 * something else, or anything it rests on fell or came back. The first is that of its start; one
 * dated after the graph’s day has none.
 */
export function standingDays(id: string, graph: Dated): string[] {
  if (!graph.citator.has(id)) return []
  const own = historiesOf(id, graph).flat()
  const ground = [...restsOn(id, graph.developments)].flatMap((on) =>
    historiesOf(on, graph).flatMap((history) =>
      history.filter(
        ({ standing }, number) =>
          isFallen(standing) || (number > 0 && isFallen(history[number - 1]?.standing ?? standing)),
      ),
    ),
  )
  return [...new Set([...own, ...ground].map(({ from }) => firstDay(from)))]
}

function historiesOf(id: string, { citator }: Pick<Graph, 'citator'>) {
  return [...(citator.get(id)?.points.values() ?? [])].map(({ history }) => history)
}

type Dated = Pick<Graph, 'citator' | 'developments'>

import { firstDay } from '../schema/plain-date.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { developmentName } from './points.ts'

/**
 * What came after a development in the same chain of effects, earliest first, up to the graph’s day:
 * a settlement of the suit that a judgment decided follows that judgment, though it acts on the suit.
 */
export function whatFollowed(
  id: string,
  { timeline, today }: Pick<Graph, 'timeline' | 'today'>,
): Entry<'developments'>[] {
  const known = timeline.filter(({ data }) => firstDay(data.date) <= today)
  const joined = new Map<string, Set<string>>()
  for (const { id: from, data } of known) {
    for (const on of data.effects.map((effect) => developmentName(effect.on))) {
      for (const [a, b] of [
        [from, on],
        [on, from],
      ] as const) {
        joined.set(a, (joined.get(a) ?? new Set()).add(b))
      }
    }
  }
  const chain = new Set([id])
  for (const one of chain) for (const other of joined.get(one) ?? []) chain.add(other)
  const place = known.findIndex((entry) => entry.id === id)
  return place < 0 ? [] : known.slice(place + 1).filter((entry) => chain.has(entry.id))
}

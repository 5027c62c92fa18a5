import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { developmentName } from './points.ts'

/**
 * What came after a development in the same chain of effects, earliest first, up to the graph’s day:
 * whatever acted on it, on what it had acted on, and so on. A settlement of the suit that a judgment
 * decided follows that judgment, though it acts on the suit.
 */
export function whatFollowed(
  id: string,
  { developments, timeline, incoming, citator }: Followed,
): Entry<'developments'>[] {
  const chain = new Set([id])
  // First back to what it was about, then forward from all of that; never back again, so that an
  // order which ends many things does not join them.
  for (const one of chain) {
    for (const { on } of developments.get(one)?.data.effects ?? []) chain.add(developmentName(on))
  }
  for (const one of chain) for (const { from } of incoming.get(one) ?? []) chain.add(from.id)
  if (chain.size === 1) return []
  const place = timeline.findIndex((entry) => entry.id === id)
  return timeline.slice(place + 1).filter((entry) => chain.has(entry.id) && citator.has(entry.id))
}

type Followed = Pick<Graph, 'developments' | 'timeline' | 'incoming' | 'citator'>

import { type Deed, deedsOf } from './deeds.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { developmentName } from './points.ts'

/**
 * The chain of a case: every development that one was joined to by effects, as far as they lead,
 * forward and back, earliest first. So each step of a case shows the same chain, from the filing to
 * the settlement. Reliance joins nothing: what rests on a ruling is not a step of its case.
 *
 * Counts what is dated up to the graph’s day. Of more than eight steps, those are kept that are the
 * fewest effects away from the one asked for, and of these the earliest.
 *
 * @returns `undefined` if the chain has fewer than three steps, or the development is still to come.
 */
export function caseChain(id: string, graph: Chained): CaseChain | undefined {
  const { citator, timeline } = graph
  if (!citator.has(id)) return undefined
  const distance = new Map([[id, 0]])
  for (const [one, steps] of distance) {
    for (const other of besides(one, graph))
      if (citator.has(other) && !distance.has(other)) distance.set(other, steps + 1)
  }
  if (distance.size < fewest) return undefined
  const all = timeline.filter((entry) => distance.has(entry.id))
  const nearest = all.toSorted((a, b) => (distance.get(a.id) ?? 0) - (distance.get(b.id) ?? 0))
  const kept = new Set(nearest.slice(0, most))
  const entries = all.filter((entry) => kept.has(entry))
  const place = new Map(entries.map((entry, number) => [entry, number]))
  const steps = entries.map((entry) => ({
    entry,
    deeds: deedsOf(entry, graph).done.flatMap((deed) => {
      const to = place.get(deed.other)
      return to === undefined ? [] : [{ ...deed, to }]
    }),
  }))
  return { steps, left: all.length - entries.length }
}

const fewest = 3
const most = 8

/** What a development acted on, and what acted on it. */
function besides(id: string, { developments, incoming }: Chained): string[] {
  const done = developments.get(id)?.data.effects ?? []
  return [
    ...done.map(({ on }) => developmentName(on)),
    ...(incoming.get(id) ?? []).map(({ from }) => from.id),
  ]
}

type Chained = Pick<Graph, 'developments' | 'timeline' | 'incoming' | 'citator'>

export type CaseChain = {
  /** Earliest first; three to eight. */
  steps: ChainStep[]
  /** How many steps of the case are not among them. */
  left: number
}

export type ChainStep = {
  entry: Entry<'developments'>
  /** What it did to other steps of the chain: `to` is the place of the other, from 0. */
  deeds: (Deed & { to: number })[]
}

import type { Effect } from '../schema/development.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { developmentName } from './points.ts'
import { stillCounts } from './still-counts.ts'

/**
 * What a development did to earlier ones, and what later ones did to it, up to the graph’s day: each
 * effect on each development once, however many points it reached.
 */
export function deedsOf(
  entry: Entry<'developments'>,
  { developments, incoming, citator }: Pick<Graph, 'developments' | 'incoming' | 'citator'>,
): { done: Deed[]; suffered: Deed[] } {
  // What is still to come has done nothing.
  const effects = citator.has(entry.id) ? entry.data.effects : []
  const done = effects.flatMap((made) => {
    const other = developments.get(developmentName(made.on))
    const counts = stillCounts(entry.id, made, citator)
    return other && other !== entry ? [{ effect: made.effect, other, counts }] : []
  })
  const suffered = (incoming.get(entry.id) ?? [])
    .filter(({ from }) => from !== entry)
    .map(({ from, effect }) => ({
      effect: effect.effect,
      other: from,
      counts: stillCounts(from.id, effect, citator),
    }))
  return { done: once(done), suffered: once(suffered) }
}

function once(deeds: Deed[]): Deed[] {
  return deeds.filter(
    ({ effect, other, counts }, number) =>
      deeds.findIndex(
        (one) => one.effect === effect && one.other === other && one.counts === counts,
      ) === number,
  )
}

/** One effect, and the development on its other end. */
export type Deed = {
  effect: Effect['effect']
  other: Entry<'developments'>
  /** Whether it counts on the graph’s day: what made it was not undone. */
  counts: boolean
}

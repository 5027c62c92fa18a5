import type { Correction } from '../schema/development.ts'
import { firstDay } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'

/** Pages that were corrected, the latest corrected first, each with its newest correction first. */
export function correctedPages(graph: Graph): CorrectedPage[] {
  return graph.entries
    .flatMap((entry) => {
      const corrections =
        'corrections' in entry.data ? [...entry.data.corrections].sort(newestFirst) : []
      return corrections.length > 0 ? [{ entry, corrections }] : []
    })
    .sort(
      (a, b) => newestFirst(a.corrections[0], b.corrections[0]) || compare(a.entry.id, b.entry.id),
    )
}

function newestFirst(a: Correction | undefined, b: Correction | undefined): number {
  return compare(b ? firstDay(b.date) : '', a ? firstDay(a.date) : '')
}

export type CorrectedPage = { entry: Entry; corrections: Correction[] }

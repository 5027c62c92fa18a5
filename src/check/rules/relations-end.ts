import type { Entry } from '../../graph/entry.ts'
import { developmentName } from '../../graph/effects.ts'
import { atField, type Rule } from '../rule.ts'

/** A development that undoes, or relies on, itself by a roundabout way has no status. */
export const relationsEnd: Rule = {
  id: 'relations-end',
  says: 'Effects, and what developments rely on, lead from one to the next without coming back.',
  isFirm: true,
  *check({ graph }) {
    for (const { field, next } of relations) {
      const edges = new Map([...graph.developments].map(([id, entry]) => [id, next(entry)]))
      for (const entry of graph.developments.values()) {
        for (const [number, to] of next(entry).entries()) {
          const way = wayBack(to, entry.id, edges)
          if (to === entry.id || !way) continue
          const message = `This leads back to where it began: ${[entry.id, ...way].join(' → ')}.`
          yield {
            ...atField(entry, [field, number]),
            message,
            fix: 'Take out whichever of these is wrong.',
          }
        }
      }
    }
  },
}

const relations = [
  {
    field: 'effects',
    next: ({ data }: Entry<'developments'>) => data.effects.map(({ on }) => developmentName(on)),
  },
  {
    field: 'reliesOn',
    next: ({ data }: Entry<'developments'>) => data.reliesOn.map(developmentName),
  },
]

/** The steps from one development to another; `undefined` if there are none. */
function wayBack(
  from: string,
  to: string,
  edges: ReadonlyMap<string, string[]>,
): string[] | undefined {
  const ways = [[from]]
  const seen = new Set<string>()
  for (const way of ways) {
    const last = way.at(-1) ?? from
    if (last === to) return way
    if (seen.has(last)) continue
    seen.add(last)
    for (const next of edges.get(last) ?? []) ways.push([...way, next])
  }
  return undefined
}

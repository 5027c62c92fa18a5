import type { Entry } from '../../graph/entry.ts'
import { developmentName } from '../../graph/points.ts'
import { atField, type Rule } from '../rule.ts'

/** A development that undoes, or relies on, itself by a roundabout way has no status. */
export const relationsEnd: Rule = {
  id: 'relations-end',
  says: 'Effects, and what developments rely on, lead from one to the next without coming back.',
  isFirm: true,
  *check({ graph }) {
    for (const { field, next } of relations) {
      const edges = new Map(
        [...graph.developments].map(([id, entry]) => [id, next(entry).map(({ to }) => to)]),
      )
      for (const entry of graph.developments.values()) {
        for (const [number, { to, isAmongPoints }] of next(entry).entries()) {
          const way = to === entry.id && isAmongPoints ? undefined : wayBack(to, entry.id, edges)
          if (!way) continue
          const message = `This leads back to where it began: ${[entry.id, ...way].join(' → ')}.`
          const fix = 'Take out whichever of these is wrong.'
          yield { ...atField(entry, [field, number]), message, fix }
        }
      }
    }
  },
}

const relations = [
  {
    field: 'effects',
    // One point of a development may act on another of its own.
    next: ({ data }: Entry<'developments'>) =>
      data.effects.map(({ on, by }) => ({
        to: developmentName(on),
        isAmongPoints: by !== undefined && on.includes('#') && !on.endsWith(`#${by}`),
      })),
  },
  {
    field: 'reliesOn',
    next: ({ data }: Entry<'developments'>) =>
      data.reliesOn.map((to) => ({ to: developmentName(to), isAmongPoints: false })),
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

import type { Development } from '../schema/development.ts'
import { compare } from './compare.ts'
import { developmentName, pointName } from './points.ts'
import { type FallenGround, restsOn } from './reliance.ts'
import type { Citator, DevelopmentStanding, Fall } from './standing.ts'

/**
 * What the head of a development’s page tells of: its own falls, and, while any of it is left, those
 * of what it rests on.
 */
export function fallsToTell(
  id: string,
  graph: Standings,
): { own: OwnFall[]; ground: GroundFall[] } {
  const standing = graph.citator.get(id)
  if (!standing) return { own: [], ground: [] }
  const isOver = standing.status === 'ended'
  return { own: ownFalls(standing), ground: isOver ? [] : groundFalls(id, graph) }
}

/**
 * How points of a development came to be over or on hold: what one event did in one way to several
 * of them is one fall; the latest first.
 */
export function ownFalls({ points }: Pick<DevelopmentStanding, 'points'>): OwnFall[] {
  const falls = [...points].flatMap(([name, { fall }]) =>
    fall ? [{ ...fall, points: [name], total: points.size, keys: keysOf(fall) }] : [],
  )
  return together(falls, deed).sort((a, b) => compare(b.from, a.from))
}

/**
 * What a development rests on and has fallen, nearest first, each development once for each way in
 * which points of it fell. What was felled by the development itself, or by something it rests on,
 * is left out: neither a judgment nor its appeal loses its ground by the suit being decided.
 */
export function groundFalls(id: string, graph: Standings): GroundFall[] {
  const { ground, citator, developments } = graph
  const own = restsOn(id, developments)
  const falls = (ground.get(id) ?? []).flatMap(({ on, via, distance }) => {
    const target = developmentName(on)
    const points = citator.get(target)?.points
    const fall = points?.get(pointName(on))?.fall
    if (!points || !fall || fall.by === id || own.has(fall.by ?? '')) return []
    const told = { ...fall, points: [pointName(on)], total: points.size, keys: keysOf(fall) }
    return [{ ...told, on: target, via: developmentName(via), distance }]
  })
  return together(falls, (fall) => `${fall.on} ${deed(fall)}`)
}

/** The same falls, those of one deed as one. */
function together<T extends OwnFall>(falls: T[], nameOf: (fall: T) => string): T[] {
  const found = new Map<string, T>()
  for (const fall of falls) {
    const known = found.get(nameOf(fall))
    if (!known) found.set(nameOf(fall), fall)
    else {
      known.points.push(...fall.points)
      known.keys.push(...fall.keys)
    }
  }
  return [...found.values()]
}

/** What was done, when and by what: the same for two points that one event touched alike. */
function deed({ from, standing, effect, by }: Fall): string {
  return [from, standing, effect, by].join(' ')
}

function keysOf({ key }: Fall): string[] {
  return key === undefined ? [] : [key]
}

/** A fall: which points it reached, of how many, and the effects that were it. */
export type OwnFall = Fall & { points: string[]; total: number; keys: string[] }

/** The fall of something relied on: of which development, by which first step, how far away. */
export type GroundFall = OwnFall & { on: string; via: string; distance: number }

/** The part of a graph that tells where developments stand. */
export type Standings = {
  developments: ReadonlyMap<string, { data: Development }>
  citator: Citator
  ground: ReadonlyMap<string, FallenGround[]>
}

import type { Development } from '../schema/development.ts'
import { compare } from './compare.ts'
import { type Fall, fallOf } from './fall.ts'
import { developmentName, pointName } from './points.ts'
import type { FallenGround } from './reliance.ts'
import type { Citator, DevelopmentStanding } from './standing.ts'

/**
 * How points of a development came to be over or on hold: what one event did in one way to several
 * of them is one fall; the latest first.
 */
export function ownFalls({ points }: Pick<DevelopmentStanding, 'points'>): OwnFall[] {
  const falls = new Map<string, OwnFall>()
  for (const [name, point] of points) {
    const fall = fallOf(point)
    if (!fall) continue
    const known = falls.get(deed(fall))
    if (!known) falls.set(deed(fall), { ...fall, points: [name], keys: keysOf(fall) })
    else {
      known.points.push(name)
      known.keys.push(...keysOf(fall))
    }
  }
  return [...falls.values()].sort((a, b) => compare(b.from, a.from))
}

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
 * What a development rests on and has fallen, nearest first, each development once for each way in
 * which points of it fell. What the development itself felled is left out: a judgment does not lose
 * its ground by deciding the suit.
 */
export function groundFalls(id: string, { ground, citator }: Standings): GroundFall[] {
  const falls = new Map<string, GroundFall>()
  for (const { on, via, distance } of ground.get(id) ?? []) {
    const target = developmentName(on)
    const point = citator.get(target)?.points.get(pointName(on))
    const fall = point && fallOf(point)
    if (!fall || fall.by === id) continue
    const known = falls.get(`${target} ${deed(fall)}`)
    if (known) known.keys.push(...keysOf(fall))
    else
      falls.set(`${target} ${deed(fall)}`, {
        ...fall,
        on: target,
        via: developmentName(via),
        distance,
        keys: keysOf(fall),
      })
  }
  return [...falls.values()]
}

/** What was done, when and by what: the same for two points that one event touched alike. */
function deed({ from, standing, effect, by }: Fall): string {
  return [from, standing, effect, by].join(' ')
}

function keysOf({ key }: Fall): string[] {
  return key === undefined ? [] : [key]
}

/** A fall, the names of the points it reached, and the effects that were it. */
export type OwnFall = Fall & { points: string[]; keys: string[] }

/** The fall of something relied on: of which development, by which first step, how far away. */
export type GroundFall = Fall & { on: string; via: string; distance: number; keys: string[] }

/** The part of a graph that tells where developments stand. */
export type Standings = {
  developments: ReadonlyMap<string, { data: Development }>
  citator: Citator
  ground: ReadonlyMap<string, FallenGround[]>
}

import type { Development } from '../schema/development.ts'
import { compare } from './compare.ts'
import { developmentName, pointsOf } from './points.ts'
import type { Citator } from './standing.ts'
import { isFallen } from './standing-rules.ts'

/**
 * The points a development rests on, through `reliesOn` and however many steps, that have fallen:
 * they are over, or on hold.
 *
 * Reliance is of a whole development, so what a point’s development relies on is relied on, too.
 * What is dated after the citator’s day is not there yet. A circle, which a rule refuses, ends.
 *
 * @returns Nearest first, then by `on`; each point once, by its shortest way. Of ways equally short,
 *   the one listed first.
 */
export function fallenGround(
  id: string,
  developments: ReadonlyMap<string, Development>,
  citator: Citator,
): FallenGround[] {
  const found = new Map<string, FallenGround>()
  const seen = new Set<string>([id])
  let steps = reliedOn(id).map((to) => ({ to, via: to }))
  for (let distance = 1; steps.length > 0; distance++) {
    const next: typeof steps = []
    for (const { to, via } of steps) {
      for (const on of fallenPoints(to)) {
        if (!found.has(on)) found.set(on, { on, via, distance })
      }
      const name = developmentName(to)
      if (seen.has(name)) continue
      seen.add(name)
      next.push(...reliedOn(name).map((further) => ({ to: further, via })))
    }
    steps = next
  }
  return [...found.values()].sort((a, b) => a.distance - b.distance || compare(a.on, b.on))

  function reliedOn(name: string): string[] {
    return citator.has(name) ? (developments.get(name)?.reliesOn ?? []) : []
  }

  /** Points that a reference reaches and that have fallen. */
  function fallenPoints(to: string): string[] {
    const name = developmentName(to)
    const points = citator.get(name)?.points
    if (!points || name === id) return []
    const reached = to.includes('#') ? [to] : pointsOf(name, developments)
    return reached.filter((point) => {
      const standing = points.get(point.slice(name.length + 1))?.standing
      return standing !== undefined && isFallen(standing)
    })
  }
}

/** Every development that one relies on, through however many steps. */
export function restsOn(
  id: string,
  developments: ReadonlyMap<string, { data: Pick<Development, 'reliesOn'> }>,
): Set<string> {
  const found = new Set<string>()
  const add = (name: string) => {
    for (const to of developments.get(name)?.data.reliesOn ?? []) found.add(developmentName(to))
  }
  add(id)
  for (const name of found) add(name)
  return found
}

/** A fallen point that a development rests on. */
export type FallenGround = {
  /** The point, as `id#point`; the id alone for a development that is one whole. */
  on: string
  /** The first step towards it, as `reliesOn` has it. */
  via: string
  /** How many steps away it is, from 1. */
  distance: number
}

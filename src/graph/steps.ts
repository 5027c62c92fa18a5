import type { Development, Effect } from '../schema/development.ts'
import { firstDay, type PlainDate } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import { effectKey } from './incoming-effects.ts'
import { exists, pointsOf } from './points.ts'

/** Every effect, filed under each point it touches, in date order; same day: by id, then as listed. */
export function stepsByPoint(developments: ReadonlyMap<string, Development>): Map<string, Step[]> {
  const steps = new Map<string, Step[]>()
  const inOrder = [...developments].sort(
    ([a, x], [b, y]) => compare(firstDay(x.date), firstDay(y.date)) || compare(a, b),
  )
  for (const [from, { date, effects }] of inOrder) {
    for (const [number, { on, effect, by }] of effects.entries()) {
      const makers = by === undefined ? pointsOf(from, developments) : [`${from}#${by}`]
      const targets = on.includes('#') ? [on] : pointsOf(on, developments)
      for (const target of targets.filter((point) => exists(point, developments))) {
        const key = effectKey(from, number)
        const step = { key, from, date, day: firstDay(date), effect, makers }
        const known = steps.get(target)
        if (known) known.push(step)
        else steps.set(target, [step])
      }
    }
  }
  return steps
}

/** One effect on one point. */
export type Step = {
  /** Its name in the whole site: see `effectKey`. */
  key: string
  /** The development that did it. */
  from: string
  /** Its date as on file, and the day that date counts from. */
  date: PlainDate
  day: string
  effect: Effect['effect']
  /** The points that made it; all of them must stand for it to count. */
  makers: string[]
}

import type { Development } from '../schema/development.ts'
import { firstDay } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import { developmentName } from './points.ts'

/**
 * Developments, earliest first; a coarse date counts from its first day. On one day, what was done
 * to a thing follows the thing; otherwise ids decide.
 */
export function inTimeOrder<T extends Dated>(developments: Iterable<T>): T[] {
  const days = new Map<string, T[]>()
  for (const development of developments) {
    const day = firstDay(development.data.date)
    days.set(day, [...(days.get(day) ?? []), development])
  }
  return [...days]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, sameDay]) => inOrderOfEffects(sameDay))
}

/** Of one day’s developments, each time the first by id that acts on none of those still waiting. */
function inOrderOfEffects<T extends Dated>(sameDay: T[]): T[] {
  const waiting = sameDay.sort((a, b) => compare(a.id, b.id))
  const ordered: T[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex((one) => !waiting.some((other) => actsOn(one, other)))
    ordered.push(...waiting.splice(Math.max(0, free), 1))
  }
  return ordered
}

function actsOn(one: Dated, other: Dated): boolean {
  return one !== other && one.data.effects.some(({ on }) => developmentName(on) === other.id)
}

type Dated = { id: string; data: Pick<Development, 'date' | 'effects'> }

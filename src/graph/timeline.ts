import type { Development } from '../schema/development.ts'
import { dayAfter, firstDay } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import { developmentName } from './points.ts'

/**
 * Developments, earliest first. A coarse date counts from its first day, but what was done to a
 * thing follows the thing where its date allows. On one day ids decide.
 */
export function inTimeOrder<T extends Dated>(developments: Iterable<T>): T[] {
  const all = new Map([...developments].map((one) => [one.id, one]))
  const known = new Map<string, string>()
  const days = new Map<string, T[]>()
  for (const development of all.values()) {
    const day = dayOf(development, all, known)
    days.set(day, [...(days.get(day) ?? []), development])
  }
  return [...days]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, sameDay]) => inOrderOfEffects(sameDay))
}

/** The first day its date may mean on which everything it acts on was there. */
function dayOf(
  { id, data }: Dated,
  all: ReadonlyMap<string, Dated>,
  known: Map<string, string>,
): string {
  const found = known.get(id)
  if (found !== undefined) return found
  let day = firstDay(data.date)
  // Set down before it is known, so that a circle, which a rule refuses, cannot hang.
  known.set(id, day)
  const end = dayAfter(data.date)
  for (const { on } of data.effects) {
    const target = all.get(developmentName(on))
    const its = target && dayOf(target, all, known)
    if (its !== undefined && day < its && its < end) day = its
  }
  known.set(id, day)
  return day
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

import type { Development } from '../schema/development.ts'
import { dayAfter, firstDay, type PlainDate } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import { developmentName } from './points.ts'

/**
 * Developments, earliest first. A coarse date counts from its first day, but what was done to a
 * thing follows the thing where its date allows. On one day ids decide.
 */
export function inTimeOrder<T extends Dated>(developments: Iterable<T>): T[] {
  const all = [...developments]
  const dates = new Map(all.map(({ id, data }) => [id, data.date]))
  const days = new Map<string, T[]>()
  for (const development of all) {
    const day = dayOf(development, dates)
    days.set(day, [...(days.get(day) ?? []), development])
  }
  return [...days]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, sameDay]) => inOrderOfEffects(sameDay))
}

/** The first day its date may mean on which everything it acts on was there. */
function dayOf({ id, data }: Dated, dates: ReadonlyMap<string, PlainDate>): string {
  const end = dayAfter(data.date)
  const targets = data.effects
    .map(({ on }) => developmentName(on))
    .filter((on) => on !== id)
    .map((on) => firstDay(dates.get(on) ?? data.date))
  return [firstDay(data.date), ...targets.filter((day) => day < end)].sort(compare).at(-1) ?? end
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

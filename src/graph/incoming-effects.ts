import type { Effect } from '../schema/development.ts'
import { firstDay } from '../schema/plain-date.ts'
import { developmentName } from './points.ts'
import type { Entry } from './entry.ts'

/**
 * What later developments did to each one, in the order given, up to a day. An effect is known by
 * the development that did it and its number in that development’s list.
 *
 * @param developments In the order of time.
 * @param today Day up to which they count, as `YYYY-MM-DD`.
 * @returns Effects by the id of the development they are on.
 */
export function incomingEffects(
  developments: readonly Entry<'developments'>[],
  today: string,
): Map<string, IncomingEffect[]> {
  const found = new Map<string, IncomingEffect[]>()
  for (const from of developments.filter(({ data }) => firstDay(data.date) <= today)) {
    for (const [number, effect] of from.data.effects.entries()) {
      const on = developmentName(effect.on)
      found.set(on, [...(found.get(on) ?? []), { from, effect, key: effectKey(from.id, number) }])
    }
  }
  return found
}

/** A name for one effect in the whole site. */
export function effectKey(from: string, number: number): string {
  return `${from}/${number}`
}

/** One effect, and the development that had it. */
export type IncomingEffect = { from: Entry<'developments'>; effect: Effect; key: string }

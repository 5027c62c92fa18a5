import type { Effect } from '../schema/development.ts'
import { firstDay } from '../schema/plain-date.ts'
import { developmentName } from './effects.ts'
import { type Entry, type Graph, timeline } from './graph.ts'

/**
 * What later developments did to one, in date order, up to the graph’s day. Each is known by the
 * development that did it and its number in that development’s list.
 */
export function incomingEffects(graph: Graph, id: string): IncomingEffect[] {
  return timeline(graph)
    .filter(({ data }) => firstDay(data.date) <= graph.today)
    .flatMap((from) =>
      from.data.effects.map((effect, number) => ({
        from,
        effect,
        key: effectKey(from.id, number),
      })),
    )
    .filter(({ effect }) => developmentName(effect.on) === id)
}

/** A name for one effect in the whole site. */
export function effectKey(from: string, number: number): string {
  return `${from}/${number}`
}

export type IncomingEffect = { from: Entry<'developments'>; effect: Effect; key: string }

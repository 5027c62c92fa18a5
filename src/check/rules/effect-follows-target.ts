import { developmentName } from '../../graph/points.ts'
import { dayAfter, firstDay } from '../../schema/plain-date.ts'
import { atField, type Rule } from '../rule.ts'

/** Nothing is vacated before it was made: one of the two dates is a mistake. */
export const effectFollowsTarget: Rule = {
  id: 'effect-follows-target',
  says: 'Every effect is dated on or after what it touches.',
  *check({ graph }) {
    for (const entry of graph.developments.values()) {
      for (const [number, { on }] of entry.data.effects.entries()) {
        const target = graph.developments.get(developmentName(on))
        // One of the two dates may be coarse: “2031” may be later than 5 March 2031.
        if (!target || firstDay(target.data.date) < dayAfter(entry.data.date)) continue
        const message = `"${target.id}" is dated ${target.data.date}, after this development (${entry.data.date}).`
        yield {
          ...atField(entry, ['effects', number, 'on']),
          message,
          fix: 'Correct one of the two dates, or move the effect to the later development.',
        }
      }
    }
  },
}

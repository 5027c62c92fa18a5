import type { Effect } from '../schema/development.ts'
import type { Citator } from './standing.ts'
import { isHold, isOver, neverUndone } from './standing-rules.ts'

/**
 * Whether an effect counts on the citator’s day: what made it has not been vacated or reversed, and
 * is not on hold; for an effect that holds, it is not over for any other reason either.
 *
 * @param from The development that had the effect; one still to come is not judged.
 */
export function stillCounts(
  from: string,
  { effect, by }: Pick<Effect, 'effect' | 'by'>,
  citator: Citator,
): boolean {
  if (neverUndone.has(effect)) return true
  const points = citator.get(from)?.points
  const makers = by === undefined ? [...(points?.values() ?? [])] : [points?.get(by)]
  return makers.every((maker) => {
    if (!maker) return true
    if (maker.undone || maker.standing === 'on-hold') return false
    return !isHold(effect) || !isOver(maker.standing)
  })
}

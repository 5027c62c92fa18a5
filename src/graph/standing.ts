import type { Development } from '../schema/development.ts'
import { firstDay, type PlainDate } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import { pointStates } from './point-states.ts'
import { pointName, pointsOf } from './points.ts'
import { type Change, type History, madeBy, standingCauses } from './standing-causes.ts'
import { isFallen, type Standing, type Status, statusOf } from './standing-rules.ts'
import type { Step } from './steps.ts'

/**
 * The citator: what each point of each development is on a day, computed from effects in date
 * order, and how it came to be so.
 *
 * Only developments dated on or before `asOf` count; a coarse date counts from its first day.
 * Effects on something that does not exist are passed over; a rule reports them.
 *
 * @param asOf Day to compute for, as `YYYY-MM-DD`.
 */
export function citator(all: ReadonlyMap<string, Development>, asOf: string): Citator {
  const developments = new Map([...all].filter(([, { date }]) => firstDay(date) <= asOf))
  const states = pointStates(developments)
  const causes = standingCauses(states)
  return new Map(
    [...developments].sort(([a], [b]) => compare(a, b)).map(([id]) => [id, standingOf(id)]),
  )

  function standingOf(id: string): DevelopmentStanding {
    const points = pointsOf(id, developments)
    const statusOn = (day: string) =>
      statusOf(points.map((point) => states.stateOn(point, day).standing))
    const history = historyOf(points, statusOn)
    const { is: status, from, by } = last(history)
    return {
      status,
      since: from,
      by,
      history: history.map(({ is, day: _, ...change }) => ({ status: is, ...change })),
      points: new Map(points.map((point) => [pointName(point), pointStanding(point)])),
    }
  }

  function pointStanding(point: string): PointStanding {
    const history = historyOf([point], (day) => states.stateOn(point, day).standing)
    const { is: standing, from, by, effect } = last(history)
    const { onAppeal, undone, last: latest } = states.stateOn(point, asOf)
    return {
      standing,
      since: from,
      by,
      effect,
      onAppeal,
      undone,
      history: history.map(({ is, day: _, ...change }) => ({ standing: is, ...change })),
      fall: isFallen(standing) ? fallIn(point, history) : undefined,
      returned: standing === 'sent-back' && latest ? madeBy(latest) : undefined,
    }
  }

  /** What some points are together, whenever that changed, and what changed it. */
  function historyOf<T extends Standing | Status>(
    points: string[],
    isOn: (day: string) => T,
  ): History<T> {
    const history: History<T> = []
    let previous: string | undefined
    const days = points.flatMap((point) => [...states.daysOf(point, asOf)])
    for (const day of [...new Set(days)].sort(compare)) {
      const is = isOn(day)
      if (history.at(-1)?.is !== is)
        history.push({ is, day, ...causes.causeOfAny(points, day, previous) })
      previous = day
    }
    return history
  }

  /**
   * The change by which a point came to be over, or on hold; what befell it after made no odds, but
   * where that change no longer keeps it down, the first that does.
   */
  function fallIn(point: string, history: History<Standing>): Fall | undefined {
    const isHeld = last(history).is === 'on-hold'
    const isDown = (is: Standing) => isFallen(is) && (is === 'on-hold') === isHeld
    const fall = history[history.findLastIndex(({ is }) => !isDown(is)) + 1]
    if (!fall) return undefined
    const { is: standing, day, ...told } = fall
    const today = causes.downToday(point, day, asOf)
    return today ? { ...today, standing: last(history).is } : { ...told, standing }
  }
}

function last<T>(history: T[]): T {
  const found = history.at(-1)
  if (found === undefined) throw new Error('A history begins on the day of its development.')
  return found
}

/** The change by which a point came to be over, or on hold. */
export type Fall = Change & { standing: Standing }

export type PointStanding = {
  standing: Standing
  /** Date as on file of the change that made it so; the day after `until` for an expiry. */
  since: PlainDate
  /** The development that caused the change; `null` at the start, and where a term ran out. */
  by: string | null
  /** What that development did to it; absent where it did so by a roundabout way. */
  effect: Step['effect'] | undefined
  /** Whether an appeal is noted and nothing has followed. */
  onAppeal: boolean
  /** Whether it has been vacated or reversed, so that what it did counts no more. */
  undone: boolean
  history: (Change & { standing: Standing })[]
  /** How it fell; absent while it is neither over nor on hold. */
  fall: Fall | undefined
  /** What sent it back; absent where nothing did, or it was decided since. */
  returned: Change | undefined
}

export type DevelopmentStanding = {
  status: Status
  since: PlainDate
  by: string | null
  /** By point id; a development without points has one named `''`. */
  points: Map<string, PointStanding>
  history: (Change & { status: Status })[]
}

export type Citator = ReadonlyMap<string, DevelopmentStanding>

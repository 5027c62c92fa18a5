import { dayAfter, type PlainDate } from '../schema/plain-date.ts'
import { developmentName } from './points.ts'
import { type PointStates, type View, viewFor } from './point-states.ts'
import { neverUndone, type Standing, type State, type Status, statusOf } from './standing-rules.ts'
import type { Step } from './steps.ts'

/** Finds what brought changes about: effects of the day, or whatever revived or undid one. */
export function standingCauses(states: PointStates): StandingCauses {
  const { stateOn, stepsOn, lets, changerOf, development } = states
  const changes = new Map<View, Map<string, Change>>()
  return { causeOfAny, downToday }

  function causeOfAny(points: readonly string[], day: string, previous: string | undefined) {
    const was = (point: string) =>
      previous === undefined ? undefined : stateOn(point, previous).standing
    const is = (point: string) => stateOn(point, day).standing
    const changed = points.filter((point) => was(point) !== is(point))
    // What the whole is without the change of one point; the same means that this one did not matter.
    const without = (left: string) =>
      statusOf(points.map((point) => (point === left ? (was(point) ?? is(point)) : is(point))))
    const whole = statusOf(points.map(is))
    const decisive = changed.filter((point) => without(point) !== whole)
    const causes = (decisive.length > 0 ? decisive : changed).map((point) =>
      causeOf(point, day, previous),
    )
    return causes.find((cause) => cause.by !== null) ?? causes[0] ?? unmade(day)
  }

  function causeOf(
    point: string,
    day: string,
    previous: string | undefined,
    view: View = standingOf,
  ): Change {
    const seen = changes.get(view) ?? new Map<string, Change>()
    changes.set(view, seen)
    const key = `${point} ${day} ${previous}`
    const known = seen.get(key)
    if (known) return known
    // Set down before it is known, so that a circle of effects, which a rule refuses, cannot hang.
    seen.set(key, unmade(day))
    const change = findCause(point, day, previous, view)
    seen.set(key, change)
    return change
  }

  function findCause(point: string, day: string, previous: string | undefined, view: View): Change {
    const { date, until } = development(point)
    const { standing } = stateOn(point, day)
    if (until !== undefined && dayAfter(until) === day && standing === 'expired') return unmade(day)
    // An effect dated `2020` may be on a thing of March 2020: it was there from the first.
    const isNew = (step: Step) => (previous === undefined ? step.day <= day : step.day === day)
    const changer = changerOf(point, day, view, isNew)
    if (changer) return madeBy(changer)
    if (previous === undefined) return unmade(date)
    for (const step of stepsOn(point).filter((step) => step.day <= previous)) {
      const maker = step.makers.find(
        (maker) => lets(step, maker, point, previous) !== lets(step, maker, point, day),
      )
      if (maker === undefined || neverUndone.has(step.effect)) continue
      const cause = { ...causeOf(maker, day, previous, viewFor(step)), effect: undefined }
      // Its own term ran out, and with it the hold it had, or the one that lay over it.
      const isLapse = cause.by === null && cause.lapsed === undefined
      return isLapse ? { ...cause, key: step.key, lapsed: developmentName(maker) } : cause
    }
    return unmade(day)
  }

  function downToday(point: string, fallen: string, day: string): Change | undefined {
    const then = stateOn(point, fallen).downBy
    const now = stateOn(point, day).downBy
    // Of several holds the last one is told of when they begin.
    const told = then.at(-1)
    if (told === undefined ? now.length === 0 : now.includes(told)) return undefined
    const [first] = now
    if (first) return madeBy(first)
    const { until } = development(point)
    return until === undefined ? undefined : unmade(dayAfter(until))
  }
}

function standingOf({ standing }: State): Standing {
  return standing
}

/** A change that an effect brought about. */
export function madeBy({ date, from, effect, key }: Step): Change {
  return { from: date, by: from, effect, key, lapsed: undefined }
}

/** A change that no effect brought about: a start, or an expiry. */
function unmade(from: PlainDate): Change {
  return { from, by: null, effect: undefined, key: undefined, lapsed: undefined }
}

/** What can be asked about changes of points between two days; no earlier day means the start. */
export type StandingCauses = {
  /** What changed the points together: that of a point without which the whole would be another. */
  causeOfAny: (points: readonly string[], day: string, previous: string | undefined) => Change
  /**
   * What keeps a point down on a day, where what brought it down on the day it fell no longer does:
   * a second injunction stands when the first is lifted.
   */
  downToday: (point: string, fallen: string, day: string) => Change | undefined
}

/** A change of what something is, and what brought it about. */
export type Change = {
  /** Date as on file; the day after `until` for an expiry. */
  from: PlainDate
  /** The development that caused it; `null` at the start, for an expiry, and for what it let go. */
  by: string | null
  /** What that development did to it; absent where it did so by a roundabout way. */
  effect: Step['effect'] | undefined
  /** The effect that caused it, on this or, by a roundabout way, on something else. */
  key: Step['key'] | undefined
  /** The development whose term ran out, where that let go of something, or let it count again. */
  lapsed: string | undefined
}

/** Steps of what a point, or a whole, was. */
export type History<T extends Standing | Status> = (Change & {
  is: T
  /** The day it was found on. */
  day: string
})[]

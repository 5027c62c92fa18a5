import { dayAfter, type PlainDate } from '../schema/plain-date.ts'
import { developmentName } from './points.ts'
import type { PointStates } from './point-states.ts'
import { isHold, type Standing, type Status, statusOf } from './standing-rules.ts'
import type { Step } from './steps.ts'

/** Finds what brought changes about: effects of the day, or whatever revived or undid one. */
export function standingCauses(states: PointStates): StandingCauses {
  const { stateOn, stepsOn, counts, changerOf, development } = states
  const changes = new Map<string, Change>()
  return { causeOf, causeOfAny, causeToday }

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

  function causeOf(point: string, day: string, previous: string | undefined): Change {
    const key = `${point} ${day} ${previous}`
    const known = changes.get(key)
    if (known) return known
    changes.set(key, unmade(day))
    const change = findCause(point, day, previous)
    changes.set(key, change)
    return change
  }

  function findCause(point: string, day: string, previous: string | undefined): Change {
    const { date, until } = development(point)
    const { standing } = stateOn(point, day)
    if (until !== undefined && dayAfter(until) === day && standing === 'expired') return unmade(day)
    // An effect dated `2020` may be on a thing of March 2020: it was there from the first.
    const isNew = (step: Step) => (previous === undefined ? step.day <= day : step.day === day)
    const changer = changerOf(point, day, isNew)
    if (changer) return madeBy(changer)
    if (previous === undefined) return unmade(date)
    for (const step of stepsOn(point).filter((step) => step.day <= previous)) {
      if (counts(step, point, previous) === counts(step, point, day)) continue
      const maker = step.makers.find(
        (maker) => stateOn(maker, previous).standing !== stateOn(maker, day).standing,
      )
      if (maker === undefined) continue
      const cause = { ...causeOf(maker, day, previous), effect: undefined }
      // Its term ran out, and the hold with it.
      const isLapse = isHold(step.effect) && cause.by === null && cause.lapsed === undefined
      return isLapse ? { ...cause, key: step.key, lapsed: developmentName(maker) } : cause
    }
    return unmade(day)
  }

  function causeToday(point: string, told: Change, day: string): Change | undefined {
    const step = stepsOn(point).find(({ key }) => key === told.key)
    if (!step || told.effect === undefined || counts(step, point, day)) return undefined
    const { last, standing } = stateOn(point, day)
    if (last) return madeBy(last)
    const { until } = development(point)
    return standing === 'expired' && until !== undefined ? unmade(dayAfter(until)) : undefined
  }
}

function madeBy({ date, from, effect, key }: Step): Change {
  return { from: date, by: from, effect, key, lapsed: undefined }
}

/** A change that no effect brought about: a start, or an expiry. */
function unmade(from: PlainDate): Change {
  return { from, by: null, effect: undefined, key: undefined, lapsed: undefined }
}

/** What can be asked about changes of points between two days; no earlier day means the start. */
export type StandingCauses = {
  causeOf: (point: string, day: string, previous: string | undefined) => Change
  /** What changed the points together: that of a point without which the whole would be another. */
  causeOfAny: (points: readonly string[], day: string, previous: string | undefined) => Change
  /**
   * What makes a point what it is on a day, where what is told to have made it so no longer counts:
   * a second injunction stands when the first is dissolved.
   */
  causeToday: (point: string, told: Change, day: string) => Change | undefined
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
  /** The development whose hold ended because its own term ran out. */
  lapsed: string | undefined
}

/** Steps of what a point, or a whole, was. */
export type History<T extends Standing | Status> = (Change & { is: T })[]

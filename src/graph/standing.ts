import type { Development } from '../schema/development.ts'
import { dayAfter, firstDay, type PlainDate } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import { developmentName, pointName, pointsOf } from './points.ts'
import {
  apply,
  type Fold,
  isHold,
  isOver,
  neverUndone,
  type Standing,
  startOf,
  type State,
  stateFrom,
  type Status,
  statusOf,
} from './standing-rules.ts'
import { type Step, stepsByPoint } from './steps.ts'

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
  const stepsOn = stepsByPoint(developments)
  const states = new Map<string, State>()
  const changes = new Map<string, Change>()
  const days = new Map<string, ReadonlySet<string>>()

  return new Map(
    [...developments].sort(([a], [b]) => compare(a, b)).map(([id]) => [id, standingOf(id)]),
  )

  function standingOf(id: string): DevelopmentStanding {
    const points = pointsOf(id, developments)
    const statusOn = (day: string) => statusOf(points.map((point) => stateOn(point, day).standing))
    const history = historyOf(points, statusOn).map(({ is, ...change }) => ({
      status: is,
      ...change,
    }))
    const { status, from, by } = last(history)
    return { status, since: from, by, history, points: new Map(points.map(pointStanding)) }
  }

  function pointStanding(point: string): [string, PointStanding] {
    const standingOn = (day: string) => stateOn(point, day).standing
    const history = historyOf([point], standingOn).map(({ is, ...change }) => ({
      standing: is,
      ...change,
    }))
    const { standing, from, by, effect } = last(history)
    const { onAppeal } = stateOn(point, asOf)
    return [pointName(point), { standing, since: from, by, effect, onAppeal, history }]
  }

  /** What some points are together, whenever that changed, and what changed it. */
  function historyOf<T>(points: string[], isOn: (day: string) => T): (Change & { is: T })[] {
    const history: (Change & { is: T })[] = []
    let previous: string | undefined
    for (const day of [...new Set(points.flatMap((point) => [...daysOf(point)]))].sort(compare)) {
      const is = isOn(day)
      if (history.at(-1)?.is !== is) history.push({ is, ...causeOfAny(points, day, previous) })
      previous = day
    }
    return history
  }

  /** Days up to `asOf` on which a point may have changed: its own, its effects’, their makers’. */
  function daysOf(point: string): ReadonlySet<string> {
    const known = days.get(point)
    if (known) return known
    const { date, until } = development(point)
    const born = firstDay(date)
    const found = new Set([born])
    // Set down before it is full, so that a circle of effects, which a rule refuses, cannot hang.
    days.set(point, found)
    if (until && dayAfter(until) <= asOf) found.add(dayAfter(until))
    for (const step of stepsOn.get(point) ?? []) {
      for (const day of [step.day, ...step.makers.flatMap((maker) => [...daysOf(maker)])]) {
        if (day >= born) found.add(day)
      }
    }
    return found
  }

  /** What a point is on a day: its start, and every effect that counts on that day, in order. */
  function stateOn(point: string, day: string): State {
    const key = `${point} ${day}`
    const known = states.get(key)
    if (known) return known
    const { kind, until } = development(point)
    const fold: Fold = {
      base: startOf(kind),
      last: undefined,
      undone: false,
      holds: [],
      onAppeal: false,
    }
    states.set(key, stateFrom(fold))
    for (const step of stepsOn.get(point) ?? []) {
      if (step.day <= day && counts(step, point, day)) apply(step, fold)
    }
    if (until && day >= dayAfter(until) && fold.base !== 'ended' && fold.base !== 'replaced') {
      fold.base = 'expired'
      fold.last = undefined
    }
    const state = stateFrom(fold)
    states.set(key, state)
    return state
  }

  /**
   * Whether an effect counts on a day: while nothing that made it has been vacated or reversed, or
   * is on hold. A hold lapses as well when what made it is over for any other reason.
   */
  function counts(step: Step, point: string, day: string): boolean {
    if (neverUndone.has(step.effect)) return true
    return step.makers.every((maker) => {
      // A point cannot take back what was done to it; a rule refuses that it should do it itself.
      if (maker === point) return true
      const { standing, undone } = stateOn(maker, day)
      if (undone || standing === 'on-hold') return false
      return !isHold(step.effect) || !isOver(standing)
    })
  }

  /** The first known cause of a change in any of some points since the day before. */
  function causeOfAny(points: string[], day: string, previous: string | undefined): Change {
    const changed = points.filter(
      (point) =>
        previous === undefined ||
        stateOn(point, previous).standing !== stateOn(point, day).standing,
    )
    const causes = changed.map((point) => causeOf(point, day, previous))
    return causes.find((cause) => cause.by !== null) ?? causes[0] ?? unmade(day)
  }

  /** Who brought a change about, and when: an effect of that day, or whatever revived or undid one. */
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
    const steps = stepsOn.get(point) ?? []
    const { standing, last } = stateOn(point, day)
    const isExpiry = until !== undefined && dayAfter(until) === day && standing === 'expired'
    if (isExpiry) return unmade(day)
    // An effect dated `2020` may be on a thing of March 2020: it was there from the first.
    const isNew = (step: Step) => (previous === undefined ? step.day <= day : step.day === day)
    const made = steps.findLast((step) => isNew(step) && counts(step, point, day))
    const decisive = last && isNew(last) ? last : made
    if (decisive) {
      const { date, from, effect, key } = decisive
      return { from: date, by: from, effect, key }
    }
    if (previous === undefined) return unmade(date)
    for (const step of steps.filter((step) => step.day <= previous)) {
      if (counts(step, point, previous) === counts(step, point, day)) continue
      const maker = step.makers.find(
        (maker) => stateOn(maker, previous).standing !== stateOn(maker, day).standing,
      )
      if (maker !== undefined) return { ...causeOf(maker, day, previous), effect: undefined }
    }
    return unmade(day)
  }

  function development(point: string): Development {
    const found = developments.get(developmentName(point))
    if (!found) throw new Error(`No development "${point}": points are made from developments.`)
    return found
  }
}

/** A change that no effect brought about: a start, or an expiry. */
function unmade(from: PlainDate): Change {
  return { from, by: null, effect: undefined, key: undefined }
}

function last<T>(history: T[]): T {
  const found = history.at(-1)
  if (found === undefined) throw new Error('A history begins on the day of its development.')
  return found
}

export type PointStanding = {
  standing: Standing
  /** Date as on file of the change that made it so; the day after `until` for an expiry. */
  since: PlainDate
  /** The development that caused the change; `null` at the start and for an expiry. */
  by: string | null
  /** What that development did to it; absent where it did so by a roundabout way. */
  effect: Step['effect'] | undefined
  /** Whether an appeal is noted and nothing has followed. */
  onAppeal: boolean
  history: (Change & { standing: Standing })[]
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

/** A change of what something is, and what brought it about. */
export type Change = {
  /** Date as on file; the day after `until` for an expiry. */
  from: PlainDate
  /** The development that caused it; `null` at the start and for an expiry. */
  by: string | null
  /** What that development did to it; absent where it did so by a roundabout way. */
  effect: Step['effect'] | undefined
  /** The effect that caused it, on this or, by a roundabout way, on something else. */
  key: Step['key'] | undefined
}

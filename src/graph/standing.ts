import type { Development } from '../schema/development.ts'
import { dayAfter, firstDay, type PlainDate } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import { developmentName, pointName, pointsOf, type Step, stepsByPoint } from './effects.ts'
import {
  apply,
  type Fold,
  isFallen,
  isHold,
  neverUndone,
  type Standing,
  startOf,
  type State,
  stateFrom,
  type Status,
  statusOf,
} from './standing-rules.ts'

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
  const underway = new Set<string>()

  return new Map(
    [...developments].sort(([a], [b]) => compare(a, b)).map(([id]) => [id, standingOf(id)]),
  )

  function standingOf(id: string): DevelopmentStanding {
    const points = pointsOf(id, developments)
    const pointHistories = new Map(points.map((point) => [point, historyOf(point)]))
    const days = unique(points.flatMap((point) => [...daysOf(point)]))
    const history: DevelopmentStanding['history'] = []
    let previous: string | undefined
    for (const day of days) {
      const status = statusOf(points.map((point) => stateOn(point, day).standing))
      if (history.at(-1)?.status !== status) {
        history.push({ status, ...causeOfAny(id, points, day, previous) })
      }
      previous = day
    }
    return {
      status: history.at(-1)?.status ?? 'in-effect',
      since: history.at(-1)?.from ?? '',
      by: history.at(-1)?.by ?? null,
      history,
      points: new Map(
        points.map((point) => {
          const { standing, onAppeal } = stateOn(point, asOf)
          const history = pointHistories.get(point) ?? []
          const { from = '', by = null, effect } = history.at(-1) ?? {}
          return [pointName(point), { standing, since: from, by, effect, onAppeal, history }]
        }),
      ),
    }
  }

  function historyOf(point: string): PointStanding['history'] {
    const history: PointStanding['history'] = []
    let previous: string | undefined
    for (const day of unique([...daysOf(point)])) {
      const { standing } = stateOn(point, day)
      if (history.at(-1)?.standing !== standing) {
        history.push({ standing, ...causeOf(point, day, previous) })
      }
      previous = day
    }
    return history
  }

  /** Days up to `asOf` on which a point may have changed: its own, its effects’, their makers’. */
  function daysOf(point: string, seen = new Set<string>()): Set<string> {
    if (seen.has(point)) return new Set()
    seen.add(point)
    const { date, until } = development(point)
    const days = new Set([firstDay(date)])
    if (until && dayAfter(until) <= asOf) days.add(dayAfter(until))
    for (const step of stepsOn.get(point) ?? []) {
      days.add(step.day)
      for (const maker of step.makers) for (const day of daysOf(maker, seen)) days.add(day)
    }
    const born = firstDay(date)
    return new Set([...days].filter((day) => day >= born))
  }

  /** What a point is on a day: its start, and every effect that counts on that day, in order. */
  function stateOn(point: string, day: string): State {
    const key = `${point} ${day}`
    const known = states.get(key)
    if (known) return known
    const { kind, until } = development(point)
    const state: Fold = { base: startOf(kind), last: undefined, holds: [], onAppeal: false }
    // A circle of effects is refused by the rule `relations-end`; here it only must not hang.
    if (underway.has(key)) return stateFrom(state)
    underway.add(key)
    for (const step of stepsOn.get(point) ?? []) {
      if (step.day <= day && counts(step, point, day)) apply(step, state)
    }
    if (until && day >= dayAfter(until) && state.base !== 'ended' && state.base !== 'replaced') {
      state.base = 'expired'
      state.last = undefined
    }
    underway.delete(key)
    const result = stateFrom(state)
    states.set(key, result)
    return result
  }

  /** Whether an effect counts on a day: see “Undoing” in the method page. */
  function counts(step: Step, point: string, day: string): boolean {
    if (neverUndone.has(step.effect)) return true
    return step.makers.every((maker) => {
      if (maker === point) return true
      const { standing, last } = stateOn(maker, day)
      if (standing === 'on-hold') return false
      if (isHold(step.effect) && isFallen(standing)) return false
      return !(standing === 'ended' && (last?.effect === 'vacates' || last?.effect === 'reverses'))
    })
  }

  /** Who brought a change about, and when: an effect of that day, or whatever revived or undid one. */
  function causeOf(
    point: string,
    day: string,
    previous: string | undefined,
    seen = new Set<string>(),
  ): Change {
    const { date, until } = development(point)
    if (previous === undefined) return unmade(date)
    if (seen.has(point)) return unmade(day)
    seen.add(point)
    const steps = stepsOn.get(point) ?? []
    const { last } = stateOn(point, day)
    const made = steps.findLast((step) => step.day === day && counts(step, point, day))
    const decisive = last?.day === day ? last : made
    if (decisive) return { from: decisive.date, by: decisive.from, effect: decisive.effect }
    if (until && dayAfter(until) === day) return unmade(day)
    for (const step of steps) {
      if (step.day > previous || counts(step, point, previous) === counts(step, point, day))
        continue
      for (const maker of step.makers) {
        if (stateOn(maker, previous).standing !== stateOn(maker, day).standing) {
          return { ...causeOf(maker, day, previous, seen), effect: undefined }
        }
      }
    }
    return unmade(day)
  }

  function causeOfAny(
    id: string,
    points: string[],
    day: string,
    previous: string | undefined,
  ): Change {
    if (previous === undefined) return unmade(developments.get(id)?.date ?? day)
    const changed = points.filter(
      (point) => stateOn(point, previous).standing !== stateOn(point, day).standing,
    )
    const causes = changed.map((point) => causeOf(point, day, previous))
    return causes.find((cause) => cause.by !== null) ?? causes[0] ?? unmade(day)
  }

  function development(point: string): Development {
    const found = developments.get(developmentName(point))
    if (!found) throw new Error(`No development "${point}": points are made from developments.`)
    return found
  }
}

/** A change that no effect brought about: a start, or an expiry. */
function unmade(from: PlainDate): Change {
  return { from, by: null, effect: undefined }
}

function unique(days: string[]): string[] {
  return [...new Set(days)].sort(compare)
}

export type PointStanding = {
  standing: Standing
  /** Date as on file of the change that made it so; the day after `until` for an expiry. */
  since: PlainDate
  /** The development that caused the change; `null` at the start and for an expiry. */
  by: string | null
  /** Whether an appeal is noted and nothing has followed. */
  onAppeal: boolean
  /** What that development did to it; absent where it did so by a roundabout way. */
  effect: Step['effect'] | undefined
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

type Change = { from: PlainDate; by: string | null; effect: Step['effect'] | undefined }

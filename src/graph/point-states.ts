import type { Development } from '../schema/development.ts'
import { dayAfter, firstDay } from '../schema/plain-date.ts'
import { developmentName } from './points.ts'
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
} from './standing-rules.ts'
import { type Step, stepsByPoint } from './steps.ts'

/**
 * What each point is on any day: its start, and every effect that counts on that day, in order. An
 * effect counts or not by what its makers are on the day, so that one point leads to another.
 *
 * @param developments Those that are there on the last day to be asked for.
 */
export function pointStates(developments: ReadonlyMap<string, Development>): PointStates {
  const steps = stepsByPoint(developments)
  const states = new Map<string, State>()
  const days = new Map<string, ReadonlySet<string>>()
  return { stateOn, daysOf, stepsOn, counts, lets, changerOf, development }

  function stepsOn(point: string): readonly Step[] {
    return steps.get(point) ?? []
  }

  function stateOn(point: string, day: string): State {
    const key = `${point} ${day}`
    const known = states.get(key)
    if (known) return known
    // Set down before it is known, so that a circle of effects, which a rule refuses, cannot hang.
    states.set(key, stateFrom(startFold(point)))
    const state = foldTo(point, day)
    states.set(key, state)
    return state
  }

  function foldTo(point: string, day: string, seen?: (step: Step, is: State) => void): State {
    const fold = startFold(point)
    for (const step of stepsOn(point)) {
      if (step.day > day || !counts(step, point, day)) continue
      apply(step, fold)
      seen?.(step, stateFrom(fold))
    }
    const { until } = development(point)
    if (until && day >= dayAfter(until) && fold.base !== 'ended' && fold.base !== 'replaced') {
      fold.base = 'expired'
      fold.last = undefined
    }
    return stateFrom(fold)
  }

  function startFold(point: string): Fold {
    const base = startOf(development(point).kind)
    return {
      base,
      last: undefined,
      over: undefined,
      undone: false,
      holds: [],
      onAppeal: false,
    }
  }

  function changerOf(point: string, day: string, view: View, isNew: (step: Step) => boolean) {
    let changer: Step | undefined
    let before = view(stateFrom(startFold(point)))
    foldTo(point, day, (step, state) => {
      const is = view(state)
      if (is !== before && isNew(step)) changer = step
      before = is
    })
    return changer
  }

  function daysOf(point: string, asOf: string): ReadonlySet<string> {
    const known = days.get(point)
    if (known) return known
    const { date, until } = development(point)
    const born = firstDay(date)
    const found = new Set([born])
    // Set down before it is full, for the same reason.
    days.set(point, found)
    if (until && dayAfter(until) <= asOf) found.add(dayAfter(until))
    for (const step of stepsOn(point)) {
      for (const day of [step.day, ...step.makers.flatMap((maker) => [...daysOf(maker, asOf)])]) {
        if (day >= born) found.add(day)
      }
    }
    return found
  }

  function counts(step: Step, point: string, day: string): boolean {
    if (neverUndone.has(step.effect)) return true
    return step.makers.every((maker) => lets(step, maker, point, day))
  }

  function lets(step: Step, maker: string, point: string, day: string): boolean {
    // A point cannot take back what was done to it; a rule refuses that it should do it itself.
    return maker === point || viewFor(step)(stateOn(maker, day)) === true
  }

  function development(point: string): Development {
    const found = developments.get(developmentName(point))
    if (!found) throw new Error(`No development "${point}": points are made from developments.`)
    return found
  }
}

/** What of a maker’s state decides whether an effect of its counts. */
export function viewFor({ effect }: Step): View {
  return isHold(effect) ? letsHold : letsEffect
}

function letsEffect({ undone, standing }: State): boolean {
  return !undone && standing !== 'on-hold'
}

function letsHold(state: State): boolean {
  return letsEffect(state) && !isOver(state.standing)
}

/** What of a state is looked at: its standing, or whether it lets an effect count. */
export type View = (state: State) => Standing | boolean

/** What can be asked of points, each named `id#point`, or `id` where it is one whole. */
export type PointStates = {
  stateOn: (point: string, day: string) => State
  /** Days up to one on which a point may have changed: its own, its effects’, their makers’. */
  daysOf: (point: string, asOf: string) => ReadonlySet<string>
  /** Effects on a point, in date order. */
  stepsOn: (point: string) => readonly Step[]
  /**
   * Whether an effect counts on a day: while nothing that made it has been vacated or reversed, or
   * is on hold. A hold lapses as well when what made it is over for any other reason.
   */
  counts: (step: Step, point: string, day: string) => boolean
  /** Whether one of its makers lets an effect on a point count on a day. */
  lets: (step: Step, maker: string, point: string, day: string) => boolean
  /** The last of some effects that changed what is looked at, of all that count on a day. */
  changerOf: (
    point: string,
    day: string,
    view: View,
    isNew: (step: Step) => boolean,
  ) => Step | undefined
  development: (point: string) => Development
}

import type { Development, Effect } from '../schema/development.ts'
import type { Step } from './steps.ts'

/** What an effect makes of a point. */
export function apply(step: Step, state: Fold): void {
  state.onAppeal = step.effect === 'appeals'
  switch (step.effect) {
    case 'appeals':
      return
    case 'stays':
    case 'enjoins':
      state.holds.push(step)
      return
    case 'lifts-stay':
      state.holds = []
      return
    case 'remands':
      if (state.base === 'ended' && state.last?.from === step.from) return
  }
  if (step.effect === 'vacates' || step.effect === 'reverses') state.undone = true
  const base = becomes[step.effect]
  if (!isOver(base)) state.over = undefined
  else if (!isOver(state.base)) state.over = step
  state.base = base
  state.last = step
}

const becomes = {
  affirms: 'affirmed',
  upholds: 'affirmed',
  vacates: 'ended',
  reverses: 'ended',
  repeals: 'ended',
  withdraws: 'ended',
  dismisses: 'ended',
  remands: 'sent-back',
  amends: 'amended',
  supersedes: 'replaced',
  settles: 'replaced',
  enforces: 'enforced',
  complies: 'carried-out',
} as const satisfies Partial<Record<Effect['effect'], Standing>>

/** Effects that no later ruling takes back: what was done, was done. */
export const neverUndone: ReadonlySet<Effect['effect']> = new Set([
  'complies',
  'withdraws',
  'settles',
])

/** Whether an effect ends a point, puts something in its place, or puts it on hold. */
export function fells(effect: Effect['effect']): boolean {
  const base = effect in becomes ? becomes[effect as keyof typeof becomes] : undefined
  return isHold(effect) || (base !== undefined && isOver(base))
}

/** Whether an effect lies over a point and lifts again. */
export function isHold(effect: Effect['effect']): boolean {
  return effect === 'stays' || effect === 'enjoins'
}

/** Whether a point is over: it ended, was replaced, or ran out. */
export function isOver(standing: Standing): boolean {
  return standing === 'ended' || standing === 'replaced' || standing === 'expired'
}

/** Whether a point is over, or on hold: whatever rests on it has to say so. */
export function isFallen(standing: Standing): boolean {
  return isOver(standing) || standing === 'on-hold'
}

/** What a point is before anything touches it. */
export function startOf(kind: Development['kind']): Standing {
  if (kind === 'filing' || kind === 'subpoena') return 'pending'
  return kind === 'statement' ? 'done' : 'stands'
}

/** What a fold comes to: a hold lies over whatever is not over. */
export function stateFrom({ base, last, over, undone, holds, onAppeal }: Fold): State {
  const hold = holds.at(-1)
  if (!hold || isOver(base))
    return { standing: base, last, downBy: over ? [over] : [], undone, onAppeal }
  return { standing: 'on-hold', last: hold, downBy: [...holds], undone, onAppeal }
}

/** What a development is, from what its points are. */
export function statusOf(points: Standing[]): Status {
  const live = points.filter((standing) => !isOver(standing))
  if (live.length === 0) return 'ended'
  const active = live.filter((standing) => standing !== 'on-hold')
  if (active.length === 0) return 'on-hold'
  if (active.every((standing) => standing === 'pending' || standing === 'sent-back'))
    return 'pending'
  if (active.every((standing) => standing === 'done' || standing === 'carried-out')) return 'done'
  return active.length === points.length ? 'in-effect' : 'partly'
}

/** What a point is on a day. */
export type Standing =
  | 'pending'
  | 'done'
  | 'stands'
  | 'affirmed'
  | 'amended'
  | 'sent-back'
  | 'enforced'
  | 'carried-out'
  | 'replaced'
  | 'ended'
  | 'expired'
  | 'on-hold'

/** What a development is on a day. */
export type Status = 'in-effect' | 'partly' | 'on-hold' | 'ended' | 'pending' | 'done'

/** What a point is on one day, and the effect that decides it. */
export type State = {
  standing: Standing
  last: Step | undefined
  /** What keeps it down: the effect that ended it first of those that count, or its holds. */
  downBy: readonly Step[]
  /** Whether it has been vacated or reversed, whatever befell it after: what it did is undone. */
  undone: boolean
  onAppeal: boolean
}

/** A point while its effects are being applied, earliest first. */
export type Fold = {
  base: Standing
  last: Step | undefined
  /** The effect by which it went over; absent while it is not over. */
  over: Step | undefined
  undone: boolean
  holds: Step[]
  onAppeal: boolean
}

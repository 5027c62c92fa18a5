import type { PlainDate } from '../schema/plain-date.ts'
import type { DevelopmentStanding } from './standing.ts'
import type { Change } from './standing-causes.ts'
import type { Standing } from './standing-rules.ts'

/** What stood on which date, step by step; points that went through the same are told of together. */
export function statusHistory({ points }: Pick<DevelopmentStanding, 'points'>): PointsHistory[] {
  const groups = new Map<string, PointsHistory>()
  for (const [name, { history }] of points) {
    // One event often acts on each point by an effect of its own.
    const alike = JSON.stringify(history.map((step) => ({ ...step, key: undefined })))
    const known = groups.get(alike)
    if (known) {
      known.points.push(name)
      for (const [number, step] of known.steps.entries()) step.keys.push(...keysOf(history[number]))
      continue
    }
    const steps = history.map((step, number) => ({
      ...step,
      keys: keysOf(step),
      until: history[number + 1]?.from,
      citation: `history/${groups.size}/${number}`,
    }))
    groups.set(alike, { points: [name], steps })
  }
  return [...groups.values()]
}

function keysOf(step: Change | undefined): string[] {
  return step?.key === undefined ? [] : [step.key]
}

/** Points by name, and what they were, earliest first. */
export type PointsHistory = { points: string[]; steps: HistoryStep[] }

export type HistoryStep = Change & {
  standing: Standing
  /** The effects that brought it about, one for each point. */
  keys: string[]
  /** When the next step began; absent for the last. */
  until: PlainDate | undefined
  /** Key of the citation that proves it, on the page of the development. */
  citation: string
}

import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import type { DevelopmentStanding } from '../../graph/standing.ts'
import type { Change } from '../../graph/standing-causes.ts'
import { firstDay, type PlainDate } from '../../schema/plain-date.ts'

/** Every change of what a development is as a whole, after its start, earliest first. */
export function statusChanges(entry: Entry<'developments'>, graph: Graph): StatusChange[] {
  const standing = graph.citator.get(entry.id)
  if (!standing) return []
  const seen = new Map<string, number>()
  return standing.history.slice(1).map((step, number) => {
    const cause = causeName(step)
    const count = (seen.get(cause) ?? 0) + 1
    seen.set(cause, count)
    return {
      entry,
      step,
      key: count === 1 ? cause : `${cause}:${count}`,
      standing: standingThen(standing, step),
      until: standing.history[number + 2]?.from,
      isInPart: isInPart(standing, step),
    }
  })
}

/** What made a change is its name: dates and titles may be put right later. */
function causeName({ by, lapsed }: Change): string {
  if (by !== null) return by
  return lapsed === undefined ? 'term' : `term:${lapsed}`
}

/** What the development and its points were after a change. */
function standingThen(standing: DevelopmentStanding, step: Step): DevelopmentStanding {
  const { status, from: since, by } = step
  const day = firstDay(since)
  const points = [...standing.points].map(([name, point]) => {
    const then = point.history.findLast(({ from }) => firstDay(from) <= day)
    return [name, { ...point, standing: then?.standing ?? point.standing }] as const
  })
  return { ...standing, status, since, by, points: new Map(points) }
}

/** Whether what brought the change about did it to some points only. */
function isInPart({ points }: DevelopmentStanding, { by, effect }: Step): boolean {
  const touched = [...points.values()].filter(({ history }) =>
    history.some((one) => one.by === by && one.effect === effect),
  )
  return touched.length < points.size
}

type Step = DevelopmentStanding['history'][number]

/** A change of a development’s status. */
export type StatusChange = {
  entry: Entry<'developments'>
  step: Step
  /** Its name among the changes of the development; stays while what made it stays. */
  key: string
  /** Where the development stood after it. */
  standing: DevelopmentStanding
  /** When the next change came; absent for the latest. */
  until: PlainDate | undefined
  isInPart: boolean
}

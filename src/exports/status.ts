import type { Graph } from '../graph/graph.ts'
import type { FallenGround } from '../graph/reliance.ts'
import type { DevelopmentStanding, PointStanding } from '../graph/standing.ts'
import type { Change } from '../graph/standing-causes.ts'
import type { Standing, Status } from '../graph/standing-rules.ts'

/**
 * Where every development and every point of it stands, and stood: `/api/status.json`.
 *
 * Developments dated after the graph’s day are absent. One without points has one named `""`. Dates
 * are as on file: `2020`, `2020-02` or `2020-02-05`, for an expiry the day after the last one.
 * `by` is the development that brought a change about; `null` at the start and for an expiry.
 */
export function statusExport({
  today,
  citator,
  ground,
}: Pick<Graph, 'today' | 'citator' | 'ground'>): StatusExport {
  return {
    asOf: today,
    developments: Object.fromEntries(
      [...citator].map(([id, standing]) => [id, developmentOf(standing, ground.get(id) ?? [])]),
    ),
  }
}

function developmentOf(
  { status, since, by, points, history }: DevelopmentStanding,
  fallen: FallenGround[],
): StatusExport['developments'][string] {
  return {
    status,
    since,
    by,
    points: Object.fromEntries([...points].map(([name, point]) => [name, pointOf(point)])),
    history: history.map(({ from, status, by }) => ({ from, status, by })),
    fallen: fallen.map(({ on, via, distance }) => ({ on, via, distance })),
  }
}

function pointOf({ standing, since, by, onAppeal, history }: PointStanding): PointExport {
  return {
    standing,
    since,
    by,
    onAppeal,
    history: history.map(({ from, standing, by }) => ({ from, standing, by })),
  }
}

export type StatusExport = {
  /** Day that all of it is computed for, as `YYYY-MM-DD`. */
  asOf: string
  developments: Record<
    string,
    Made & {
      status: Status
      /** By the ids of its points. */
      points: Record<string, PointExport>
      /** Earliest first. */
      history: (Step & { status: Status })[]
      /** Points it relies on, through however many steps, that are over or on hold; nearest first. */
      fallen: FallenGround[]
    }
  >
}

type PointExport = Made & {
  standing: Standing
  /** Whether an appeal is on file and nothing has followed. */
  onAppeal: boolean
  /** Earliest first. */
  history: (Step & { standing: Standing })[]
}

/** Since when it has been what it is, and what made it so. */
type Made = { since: Change['from']; by: Change['by'] }

type Step = Pick<Change, 'from' | 'by'>

import type { PointStanding } from './standing.ts'
import { isOver, type Standing } from './standing-rules.ts'

/**
 * The change by which a point came to be over, or on hold; what befell it after made no odds.
 *
 * @returns `undefined` while it is neither.
 */
export function fallOf({ history }: Pick<PointStanding, 'history'>): Fall | undefined {
  const isDown = history.at(-1)?.standing === 'on-hold' ? isOnHold : isOver
  const lastUp = history.findLastIndex(({ standing }) => !isDown(standing))
  return history[lastUp + 1]
}

function isOnHold(standing: Standing): boolean {
  return standing === 'on-hold'
}

export type Fall = PointStanding['history'][number]

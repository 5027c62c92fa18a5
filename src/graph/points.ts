import type { Development } from '../schema/development.ts'

/** The points of a development, as `id#point`; one that is a whole has one point, itself. */
export function pointsOf(id: string, developments: ReadonlyMap<string, Development>): string[] {
  const development = developments.get(id)
  if (!development) return []
  const { points } = development
  return points.length === 0 ? [id] : points.map((point) => `${id}#${point.id}`)
}

/** Whether a point is one of its development’s. */
export function exists(point: string, developments: ReadonlyMap<string, Development>): boolean {
  return pointsOf(developmentName(point), developments).includes(point)
}

/** The development a reference is about: `harbor-order` in `harbor-order#fee-ban`. */
export function developmentName(point: string): string {
  return point.replace(/#.*$/, '')
}

/** A point’s own name; empty for a development that is one whole. */
export function pointName(point: string): string {
  return point.includes('#') ? point.replace(/^.*#/, '') : ''
}

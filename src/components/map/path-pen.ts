import type { GeoContext } from 'd3-geo'

/**
 * A pen that writes down what it draws as SVG path data: whole numbers, each step from the last
 * point. What rounding makes needless is left out: points that fall together, points in the middle
 * of a straight line, and islands that shrink to a line or a speck. That is about a third of what
 * `d3-geo` itself would write, and neighbors still share their borders exactly.
 */
export function pathPen(): PathPen {
  const rings: string[] = []
  let ring: Point[] = []
  return {
    beginPath() {},
    moveTo(x, y) {
      ring = [[Math.round(x), Math.round(y)]]
    },
    lineTo(x, y) {
      ring = withPoint(ring, [Math.round(x), Math.round(y)])
    },
    closePath() {
      // The first is kept however small: it may be all there is of a place.
      if (ring.length > 2 && (rings.length === 0 || !isSpeck(ring))) rings.push(inWriting(ring))
    },
    arc() {
      throw new Error('Only areas are drawn: a point would need an arc.')
    },
    path: () => rings.join(''),
  }
}

function withPoint(ring: Point[], point: Point): Point[] {
  const [last, before] = [ring.at(-1), ring.at(-2)]
  if (!last) return [point]
  const step = from(last, point)
  if (step[0] === 0 && step[1] === 0) return ring
  const goesOn = before !== undefined && isSameWay(from(before, last), step)
  return [...(goesOn ? ring.slice(0, -1) : ring), point]
}

/** Whether a ring fits into two steps each way. */
function isSpeck(ring: readonly Point[]): boolean {
  const reach = (values: number[]) => Math.max(...values) - Math.min(...values)
  return reach(ring.map(([x]) => x)) <= 2 && reach(ring.map(([, y]) => y)) <= 2
}

function isSameWay([ax, ay]: Point, [bx, by]: Point): boolean {
  return ax * by === ay * bx && ax * bx + ay * by > 0
}

/** `M1 2l3-4 5 6z`: after the first point each is a step, and a minus sign parts numbers too. */
function inWriting([start = [0, 0], ...others]: Point[]): string {
  let last = start
  const steps = others.map((point) => {
    const step = from(last, point)
    last = point
    return step.join(' ')
  })
  return `M${start.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-')
}

function from([ax, ay]: Point, [bx, by]: Point): Point {
  return [bx - ax, by - ay]
}

type Point = readonly [number, number]

export type PathPen = GeoContext & {
  /** Path data of everything drawn so far; empty if nothing was large enough to see. */
  path: () => string
}

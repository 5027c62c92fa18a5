import type { CaseChain } from '../../graph/case-chain.ts'
import type { Status } from '../../graph/standing-rules.ts'
import { type CurveKind, curveKind } from '../timeline/draw-timeline.ts'

/**
 * The chain of a case as dots in a row, earliest on the left, with an arc over the row from each
 * step to every earlier one that it acted on. Eight steps fit the smallest phone. Units are pixels.
 *
 * @param statusOf What a development is on the site’s day.
 */
export function drawChain(
  { steps }: CaseChain,
  statusOf: (id: string) => Status | undefined,
): ChainDrawing {
  const span = Math.max(0, ...steps.flatMap(({ deeds }, from) => deeds.map(({ to }) => from - to)))
  const y = top + span * rise
  const x = (number: number) => step / 2 + number * step
  const dots = steps.map(({ entry: { id } }, number) => ({
    id,
    x: x(number),
    status: statusOf(id) ?? 'pending',
  }))
  const arcs = steps.flatMap(({ deeds }, from) =>
    [...Map.groupBy(deeds, ({ to }) => to)].map(([to, done]) => {
      // A Bézier curve reaches three quarters of the way to its handles.
      const high = Math.round(y - (Math.abs(from - to) * rise * 4) / 3)
      return {
        path: `M${x(from)} ${y}C${x(from)} ${high} ${x(to)} ${high} ${x(to)} ${y}`,
        kind: curveKind(done.map(({ effect }) => effect)),
      }
    }),
  )
  return { width: steps.length * step, height: y + bottom, y, dots, arcs }
}

const step = 36
/** How far an arc rises for each step it spans. */
const rise = 12
const top = 6
/** Room for the dots and the numbers under them. */
const bottom = 28

export type ChainDrawing = {
  width: number
  height: number
  /** Where the row of dots is. */
  y: number
  dots: { id: string; x: number; status: Status }[]
  arcs: { path: string; kind: CurveKind }[]
}

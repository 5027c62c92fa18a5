import { mostSquares, thingsPerMark } from '../../schema/chart.ts'

/**
 * A share as squares, row by row from the top left: the part first, then the rest. Each square is one
 * thing, up to 20,000 of them; of more, each stands for 2, 5, 10 and so on, and one that only some
 * things are left for is cut to fit.
 *
 * Squares are not drawn one by one: each shape is filled with a pattern of one square, `cell` wide
 * and high, `square` of it inked. Units are pixels on a wide screen.
 *
 * @param part Not more than the whole.
 * @param whole More than 0.
 */
export function drawShare(part: number, whole: number): ShareDrawing {
  const each = thingsPerMark(whole, mostSquares.ShareChart)
  const columns = Math.max(10, Math.round(Math.sqrt((whole / each) * 1.8) / 10) * 10)
  const cell = Math.max(3, Math.min(16, Math.floor(600 / columns)))
  const square = cell * 0.75
  const [filled, all] = [part / each, whole / each]
  const place = (squares: number): Place => {
    const full = Math.floor(squares)
    const x = (full % columns) * cell + (squares - full) * square
    return { x: round(x), y: Math.floor(full / columns) * cell }
  }
  return {
    each,
    columns,
    cell,
    square,
    width: columns * cell,
    height: Math.ceil(all / columns) * cell,
    part: outline(place(0), place(filled), columns * cell, cell),
    rest: outline(place(filled), place(all), columns * cell, cell),
  }
}

/** The shape of whole rows and parts of rows from one place to another, as a path; empty if nothing. */
function outline(from: Place, to: Place, width: number, cell: number): string {
  if (from.y === to.y)
    return from.x === to.x ? '' : `M${from.x} ${from.y}H${to.x}V${to.y + cell}H${from.x}z`
  const end = to.x > 0 ? `H${to.x}V${to.y + cell}H0` : 'H0'
  const start = from.x > 0 ? `V${from.y + cell}H${from.x}` : ''
  return `M${from.x} ${from.y}H${width}V${to.y}${end}${start}z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

type Place = { x: number; y: number }

export type ShareDrawing = {
  /** How many things one square stands for. */
  each: number
  /** Squares in a row. */
  columns: number
  cell: number
  square: number
  width: number
  height: number
  /** Shapes, as paths; empty if there is nothing of it. */
  part: string
  rest: string
}

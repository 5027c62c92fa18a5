import { mostSquares, thingsPerMark } from '../../schema/chart.ts'

/**
 * A count as squares, ten in a line. Each is one thing, unless some row of the chart has more than
 * 100; then each stands for 2, 5, 10 and so on in every row, and the last is cut to fit.
 *
 * The squares are the dashes of thick lines, so that a row is one short path; the line is `square`
 * wide, and so are its dashes. Units are pixels.
 *
 * @param most The highest count of the chart.
 */
export function drawMarks(count: number, most: number): MarksDrawing {
  const marks = count / thingsPerMark(most, mostSquares.CountChart)
  const ends: number[] = []
  for (let left = marks; left > 0; left -= inLine) ends.push(endOf(Math.min(left, inLine)))
  return {
    square,
    gap,
    width: Math.max(0, ...ends),
    height: Math.max(0, ends.length * (square + gap) - gap),
    path: ends.map((end, line) => `M0 ${line * (square + gap) + square / 2}H${end}`).join(''),
  }
}

/** Where a line of marks ends: after a whole square, or where the last one is cut. */
function endOf(marks: number): number {
  const full = Math.floor(marks)
  const cut = marks - full
  const end = full * (square + gap) + (cut > 0 ? cut * square : -gap)
  return Math.round(end * 100) / 100
}

const inLine = 10
const square = 10
const gap = 3

export type MarksDrawing = {
  square: number
  /** Between two squares. */
  gap: number
  width: number
  height: number
  path: string
}

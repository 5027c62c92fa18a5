import { readNumeral } from './numeral.ts'

/** Components that draw the table they stand around. */
export const chartNames = ['ShareChart', 'CountChart'] as const

/**
 * How many things a cell of a chart’s table counts.
 *
 * @param language BCP 47 tag: how its numbers are written.
 * @returns `undefined` for what is not a whole number in digits: half a thing cannot be drawn.
 */
export function readCount(typed: string, language: string): number | undefined {
  const count = readNumeral(typed, language)
  return count !== undefined && Number.isSafeInteger(count) ? count : undefined
}

/**
 * How many things one mark of a drawing stands for, so that there are no more marks than a reader
 * and a page can bear: 1, 2, 5, 10, 20, 50 and so on.
 *
 * @param most The most marks there may be.
 */
export function thingsPerMark(count: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].find((one) => count / (one * power) <= most)
    if (step !== undefined) return step * power
  }
}

/** The most squares that a drawing of a share has, and a row of a drawing of counts. */
export const mostSquares = { ShareChart: 20_000, CountChart: 100 } as const

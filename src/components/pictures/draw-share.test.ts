import { expect, test } from 'vitest'
import { drawShare } from './draw-share.ts'

test.each([
  [1, 2, 1, 'M0 0H16V16H0z', 'M16 0H32V16H16z'],
  [0, 3, 1, '', 'M0 0H48V16H0z'],
  [3, 3, 1, 'M0 0H48V16H0z', ''],
  [10, 25, 1, 'M0 0H160V16H0z', 'M0 16H160V32H80V48H0z'],
  [12, 25, 1, 'M0 0H160V16H32V32H0z', 'M32 16H160V32H80V48H0V32H32z'],
  [12, 20, 1, 'M0 0H160V16H32V32H0z', 'M32 16H160V32H0V32H32z'],
])('draws %i of %i, each square %i: row by row', (part, whole, each, filled, rest) => {
  expect(drawShare(part, whole)).toMatchObject({ each, part: filled, rest })
})

test.each([
  [771, 12_797],
  [1, 20_000],
  [19_999, 20_000],
  [301, 1204],
  [7, 40],
  [123_456, 1_234_567],
])('the shapes for %i of %i hold as many squares as there are things', (part, whole) => {
  const drawing = drawShare(part, whole)
  const { cell, each, square } = drawing
  const squares = (path: string) => areaOf(path) / (cell * cell)
  // A square that is cut lacks its gap: at most one for each end of a shape.
  const slack = (1 - square / cell) * 2
  expect(Math.abs(squares(drawing.part) - part / each)).toBeLessThanOrEqual(slack)
  expect(Math.abs(squares(drawing.rest) - (whole - part) / each)).toBeLessThanOrEqual(slack)
  if (each === 1) {
    expect(squares(drawing.part)).toBe(part)
    expect(squares(drawing.rest)).toBe(whole - part)
  }
})

test('never has more squares than its limit, nor is wider than a page', () => {
  for (const whole of [1, 99, 12_797, 20_000, 20_001, 9_999_999]) {
    const { width, height, cell, each } = drawShare(1, whole)
    expect(whole / each).toBeLessThanOrEqual(20_000)
    expect(width).toBeLessThanOrEqual(600)
    expect(height).toBeLessThanOrEqual(600)
    expect(height % cell).toBe(0)
  }
})

/** What a path of straight lines encloses. */
function areaOf(path: string): number {
  const corners: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, letter, first = '', second = ''] of path.matchAll(
    /([MHV])([\d.]+)(?: ([\d.]+))?/g,
  )) {
    if (letter !== 'V') x = Number(first)
    if (letter === 'V') y = Number(first)
    if (letter === 'M') y = Number(second)
    corners.push([x, y])
  }
  const sum = corners.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = corners[(place + 1) % corners.length] ?? [0, 0]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(sum) / 2
}

import { expect, test } from 'vitest'
import { drawMarks } from './draw-marks.ts'

test.each([
  ['one', 1, 5, { width: 10, height: 10, path: 'M0 5H10' }],
  ['four', 4, 5, { width: 49, height: 10, path: 'M0 5H49' }],
  ['ten in a line', 10, 12, { width: 127, height: 10, path: 'M0 5H127' }],
  ['twelve in two', 12, 12, { width: 127, height: 23, path: 'M0 5H127M0 18H23' }],
  ['nothing', 0, 5, { width: 0, height: 0, path: '' }],
  ['each for two, where a row has more than 100', 5, 101, { width: 31, path: 'M0 5H31' }],
  ['each for five, the last one cut', 3, 450, { width: 6, path: 'M0 5H6' }],
])('draws %s', (_, count, most, drawing) => {
  expect(drawMarks(count, most)).toMatchObject(drawing)
})

test('a line of squares ends with a whole square', () => {
  for (let count = 1; count <= 100; count++) {
    const { square, gap, path } = drawMarks(count, 100)
    const ends = [...path.matchAll(/H(\d+)/g)].map(
      ([, end]) => (Number(end) + gap) / (square + gap),
    )
    expect(ends.reduce((sum, end) => sum + end, 0)).toBe(count)
  }
})

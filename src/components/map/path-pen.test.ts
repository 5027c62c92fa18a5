import { expect, test } from 'vitest'
import { pathPen } from './path-pen.ts'

test.each([
  [
    'steps from point to point',
    [
      [1, 2],
      [4, -2],
      [9, 4],
    ],
    'M1 2l3-4 5 6z',
  ],
  [
    'whole numbers',
    [
      [0.4, 0.6],
      [3.5, 1],
      [2, 4.2],
    ],
    'M0 1l4 0-2 3z',
  ],
  [
    'no point twice',
    [
      [0, 0],
      [0.2, 0.3],
      [5, 0],
      [5, 0],
      [5, 5],
    ],
    'M0 0l5 0 0 5z',
  ],
  [
    'no point within a straight line',
    [
      [0, 0],
      [1, 1],
      [3, 3],
      [3, 0],
    ],
    'M0 0l3 3 0-3z',
  ],
  [
    'a way there and back',
    [
      [0, 0],
      [4, 0],
      [2, 0],
      [2, 2],
    ],
    'M0 0l4 0-2 0 0 2z',
  ],
  [
    'nothing of what shrinks to a line',
    [
      [0, 0],
      [0.3, 0],
      [1, 0.2],
    ],
    '',
  ],
])('writes %s', (_, ring, path) => {
  expect(drawn(ring)).toBe(path)
})

test('writes ring after ring', () => {
  const pen = pathPen()
  draw(pen, [
    [0, 0],
    [1, 0],
    [0, 1],
  ])
  draw(pen, [
    [5, 5],
    [6, 5],
    [5, 6],
  ])
  expect(pen.path()).toBe('M0 0l1 0-1 1zM5 5l1 0-1 1z')
})

function drawn(ring: number[][]): string {
  const pen = pathPen()
  draw(pen, ring)
  return pen.path()
}

function draw(pen: ReturnType<typeof pathPen>, ring: number[][]): void {
  ring.forEach(([x = 0, y = 0], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)))
  pen.closePath()
}

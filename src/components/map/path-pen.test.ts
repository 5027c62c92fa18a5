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

test('writes ring after ring, but no speck after the first', () => {
  const pen = pathPen()
  for (const size of [1, 3, 2, 4]) {
    draw(pen, [
      [5, 5],
      [5 + size, 5],
      [5, 5 + size],
    ])
  }
  expect(pen.path()).toBe('M5 5l1 0-1 1zM5 5l3 0-3 3zM5 5l4 0-4 4z')
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

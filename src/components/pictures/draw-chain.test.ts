import { expect, test } from 'vitest'
import type { CaseChain } from '../../graph/case-chain.ts'
import { harbor } from '../../graph/fixtures/harbor.ts'
import type { Effect } from '../../schema/development.ts'
import { drawChain } from './draw-chain.ts'

const [first] = harbor().timeline
if (!first) throw new Error('The harbor has developments.')
const chain = (...deeds: [number, Effect['effect'], number][]): CaseChain => ({
  left: 0,
  steps: Array.from({ length: 4 }, (_, number) => ({
    entry: first,
    deeds: deeds
      .filter(([from]) => from === number)
      .map(([, effect, to]) => ({ effect, to, counts: true, other: first })),
  })),
})
const draw = (one: CaseChain) => drawChain(one, () => 'in-effect')

test('has a dot for each step, earliest on the left, inside the drawing', () => {
  const { dots, width, height, y } = draw(chain([1, 'vacates', 0]))
  expect(dots.map(({ x }) => x)).toEqual([18, 54, 90, 126])
  expect(width).toBe(144)
  expect(y).toBeLessThan(height)
})

test.each([
  ['ends', [[1, 'vacates', 0]], ['end']],
  ['puts on hold', [[1, 'stays', 0]], ['hold']],
  ['does something else', [[1, 'appeals', 0]], ['other']],
  [
    'does two things to one: one arc, for the graver',
    [
      [1, 'remands', 0],
      [1, 'reverses', 0],
    ],
    ['end'],
  ],
  [
    'acts on two',
    [
      [2, 'vacates', 1],
      [2, 'affirms', 0],
    ],
    ['end', 'other'],
  ],
] as const)('draws arcs where a step %s', (_, deeds, kinds) => {
  expect(
    draw(chain(...deeds.map((one) => [...one] as [number, Effect['effect'], number]))).arcs.map(
      ({ kind }) => kind,
    ),
  ).toEqual(kinds)
})

test('the longest arc stays inside the drawing', () => {
  for (const to of [0, 1, 2]) {
    const { arcs, y } = draw(chain([3, 'vacates', to]))
    const handle = Number(/C\d+ (-?\d+)/.exec(arcs[0]?.path ?? '')?.[1])
    expect(y - ((y - handle) * 3) / 4).toBeGreaterThanOrEqual(4)
  }
})

test('eight steps fit the smallest phone', () => {
  const steps = [...chain().steps, ...chain().steps]
  expect(draw({ steps, left: 0 }).width).toBeLessThanOrEqual(288)
})

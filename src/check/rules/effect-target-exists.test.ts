import { expect, test } from 'vitest'
import { problemsWith, replaced } from '../fixtures/sound-content.ts'

const ruling = 'developments/court-ruling.mdx'

test.each([
  [
    'on: board-order#ban',
    'on: bord-order#ban',
    '9:9',
    'There is no development "bord-order". The nearest on file is "board-order".',
  ],
  ['on: board-order#ban', 'on: board-order#fee', '9:9', '"board-order" has no point "fee".'],
  [
    'effect: vacates',
    'effect: vacates\n    by: whole',
    '11:9',
    'This development has no point "whole".',
  ],
])('%j → %j', (from, to, place, message) => {
  expect(problemsWith(replaced(ruling, from, to))).toEqual([
    `${ruling}:${place} effect-target-exists: ${message}`,
  ])
})

test('an effect may be on a whole development', () => {
  expect(problemsWith(replaced(ruling, 'on: board-order#ban', 'on: board-order'))).toEqual([])
})

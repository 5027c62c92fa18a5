import { expect, test } from 'vitest'
import { harbor } from './fixtures/harbor.ts'
import { developmentName, exists, pointName, pointsOf } from './points.ts'

const developments = new Map([...harbor().developments].map(([id, { data }]) => [id, data]))

test('a development without points is one point, itself', () => {
  expect(pointsOf('court-ruling', developments)).toEqual(['court-ruling'])
  expect(pointsOf('board-order', developments)).toEqual(['board-order#ban', 'board-order#refund'])
  expect(pointsOf('nothing', developments)).toEqual([])
})

test.each([
  ['board-order#ban', 'board-order', 'ban', true],
  ['board-order#nothing', 'board-order', 'nothing', false],
  ['board-order', 'board-order', '', false],
  ['court-ruling', 'court-ruling', '', true],
])('takes %s apart', (point, development, name, is) => {
  expect(developmentName(point)).toBe(development)
  expect(pointName(point)).toBe(name)
  expect(exists(point, developments)).toBe(is)
})

import { expect, test } from 'vitest'
import { readCount, thingsPerMark } from './chart.ts'

test.each([
  ['12,797', 'en', 12797],
  ['12.797', 'es', 12797],
  ['0', 'en', 0],
  ['6.02', 'en', undefined],
  ['four', 'en', undefined],
  ['', 'en', undefined],
])('reads “%s” in %s as %s things', (typed, language, count) => {
  expect(readCount(typed, language)).toBe(count)
})

test.each([
  [0, 100, 1],
  [100, 100, 1],
  [101, 100, 2],
  [450, 100, 5],
  [12_797, 20_000, 1],
  [20_001, 20_000, 2],
  [5_000_000, 20_000, 500],
])('for %i things and at most %i marks, one mark stands for %i', (count, most, each) => {
  expect(thingsPerMark(count, most)).toBe(each)
})

import { expect, test } from 'vitest'
import { standingsFrom } from './fixtures/sketch.ts'
import { knownDays } from './known-days.ts'

const line = '2031 a until 2033; 2032 b until 2033-12; 2034-04 c until 2036-01-09; 2040 d'
const { developments } = standingsFrom(line, '2031-01-01')

test.each([
  ['2032-06-01', undefined, ['2034-01-01', '2034-04-01', '2036-01-10', '2040-01-01']],
  ['2034-04-01', undefined, ['2036-01-10', '2040-01-01']],
  ['2032-06-01', '2034-01-01', ['2034-01-01']],
  ['2041-01-01', undefined, []],
])('days after %s, up to %s', (today, last, days) => {
  expect(knownDays(developments, today, last)).toEqual(days)
})

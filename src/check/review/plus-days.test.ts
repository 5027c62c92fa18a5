import { expect, test } from 'vitest'
import { daysBetween, plusDays } from './plus-days.ts'

test.each([
  ['2023-06-01', 0, '2023-06-01'],
  // The year between has a leap day.
  ['2023-06-01', 365, '2024-05-31'],
  ['2026-06-01', 365, '2027-06-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['9999-12-30', 5, '9999-12-31'],
])('%s and %d days is %s', (day, days, other) => {
  expect(plusDays(day, days)).toBe(other)
})

test.each([
  ['2026-06-01', '2026-11-22', 174],
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-21', -1],
])('from %s to %s', (day, other, days) => {
  expect(daysBetween(day, other)).toBe(days)
})

import { expect, test } from 'vitest'
import { harbor } from './fixtures/harbor.ts'
import { lastChangedAt } from './last-changed-at.ts'

test.each([
  ['/', '2035-01-01', '2032-01-01'],
  ['/', '2031-12-31', '2031-08-01'],
  ['/developments/', '2035-01-01', '2032-01-01'],
  ['/timeline/', '2031-12-31', '2031-08-01'],
  ['/places/', '2031-05-01', '2031-04-09'],
  ['/places/us-ca/', '2035-01-01', '2032-01-01'],
  ['/places/us/', '2035-01-01', '2031-01-01'],
  ['/search/', '2035-01-01', '2032-01-01'],
  ['/corrections/', '2035-01-01', '2031-08-01'],
  ['/sources/', '2035-01-01', undefined],
  ['/glossary/', '2035-01-01', undefined],
  ['/status/', '2035-01-01', undefined],
  ['/places/', '2030-12-31', undefined],
  ['/nowhere/', '2035-01-01', undefined],
])('%s as of %s changed on %s', (path, today, day) => {
  expect(lastChangedAt(path, harbor(today))).toBe(day)
})

import { expect, test } from 'vitest'
import { retryAfter } from './retry-after.ts'

const noon = 'Sun, 22 Nov 2026 12:00:00 GMT'

test.each([
  ['120', null, 120],
  [' 5 ', noon, 5],
  ['0', noon, 0],
  ['Sun, 22 Nov 2026 12:01:30 GMT', noon, 90],
  ['Sun, 22 Nov 2026 11:00:00 GMT', noon, 0],
  ['Sun, 22 Nov 2026 12:01:30 GMT', null, undefined],
  ['later', noon, undefined],
  ['-5', null, undefined],
  ['99999999999', null, undefined],
  [null, noon, undefined],
])('Retry-After %j, sent %j, is %j seconds', (asked, sent, seconds) => {
  expect(retryAfter(asked, sent)).toBe(seconds)
})

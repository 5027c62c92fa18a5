import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { sketched, sketchesFrom } from './fixtures/sketch.ts'
import { whatFollowed } from './what-followed.ts'

const line =
  '2030 filed [filing]; 2031 judgment supersedes filed; 2032 appeal vacates judgment; ' +
  '2033 settlement settles filed; 2031 other; 2040 later affirms settlement'

test.each([
  ['filed', ['judgment', 'appeal', 'settlement']],
  ['judgment', ['appeal', 'settlement']],
  ['settlement', []],
  ['other', []],
  ['later', []],
])('what followed %s in its chain, up to today: %j', (id, followed) => {
  const timeline = [...sketched(sketchesFrom(line))].map(
    // Safe: only ids, dates and effects are read.
    ([id, data]) => ({ id, data }) as Entry<'developments'>,
  )
  expect(whatFollowed(id, { timeline, today: '2035-01-01' }).map((one) => one.id)).toEqual(followed)
})

import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { standingsFrom } from './fixtures/sketch.ts'
import { incomingEffects } from './incoming-effects.ts'
import { whatFollowed } from './what-followed.ts'

const line =
  '2030 filed [filing]; 2031 judgment supersedes filed; 2032 appeal vacates judgment; ' +
  '2033 settlement settles filed; 2031 other; 2040 later affirms settlement; ' +
  '2031 rule [policy]; 2031 levy [policy]; 2032 case vacates levy; 2033 hub supersedes rule, supersedes levy'

test.each([
  ['filed', ['judgment', 'appeal', 'settlement']],
  ['judgment', ['appeal', 'settlement']],
  ['settlement', []],
  ['other', []],
  // One order that ends two things does not join them.
  ['rule', ['hub']],
  ['levy', ['case', 'hub']],
  ['case', ['hub']],
])('what followed %s in its chain, up to today: %j', (id, followed) => {
  const today = '2035-01-01'
  const { citator, developments } = standingsFrom(line, today)
  // Safe: only ids, dates and effects are read.
  const entries = [...developments].map(([id, { data }]) => ({ id, data }) as Entry<'developments'>)
  const graph = {
    developments: new Map(entries.map((entry) => [entry.id, entry])),
    timeline: entries,
    incoming: incomingEffects(entries, today),
    citator,
  }
  expect(whatFollowed(id, graph).map((one) => one.id)).toEqual(followed)
})

import { expect, test } from 'vitest'
import { deedsOf } from './deeds.ts'
import type { Entry } from './entry.ts'
import { standingsFrom } from './fixtures/sketch.ts'
import { incomingEffects } from './incoming-effects.ts'

const line =
  '2031 a {one two}; 2032 b vacates a#one, vacates a#two, remands a; 2033 c affirms b; 2040 d vacates c'

test.each([
  ['a', 'did nothing; suffered vacates by b, remands by b'],
  ['b', 'did vacates to a, remands to a; suffered affirms by c'],
  ['c', 'did affirms to b; suffered nothing'],
  // It is still to come on the day.
  ['d', 'did nothing; suffered nothing'],
])('each effect on each development once: %s %s', (id, said) => {
  const today = '2035-01-01'
  const { citator, developments } = standingsFrom(line, today)
  // Safe: only ids, dates and effects are read.
  const entries = [...developments].map(([id, { data }]) => ({ id, data }) as Entry<'developments'>)
  const graph = {
    developments: new Map(entries.map((entry) => [entry.id, entry])),
    incoming: incomingEffects(entries, today),
    citator,
  }
  const entry = graph.developments.get(id)
  const { done, suffered } = entry ? deedsOf(entry, graph) : { done: [], suffered: [] }
  const did = done.map(({ effect, other }) => `${effect} to ${other.id}`).join(', ')
  const had = suffered.map(({ effect, other }) => `${effect} by ${other.id}`).join(', ')
  expect(`did ${did || 'nothing'}; suffered ${had || 'nothing'}`).toBe(said)
})

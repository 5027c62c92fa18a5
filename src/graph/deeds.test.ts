import { expect, test } from 'vitest'
import { deedsOf } from './deeds.ts'
import type { Entry } from './entry.ts'
import { standingsFrom } from './fixtures/sketch.ts'
import { incomingEffects } from './incoming-effects.ts'

const line =
  '2031 a {one two}; 2032 b vacates a#one, vacates a#two, remands a; 2033 c affirms b; ' +
  '2034 e affirms a; 2034 f vacates e; 2040 d vacates c'

test.each([
  ['a', 'did nothing; suffered vacates by b, remands by b, affirms by e (no longer)'],
  ['b', 'did vacates to a, remands to a; suffered affirms by c'],
  ['c', 'did affirms to b; suffered nothing'],
  ['e', 'did affirms to a (no longer); suffered vacates by f'],
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
  const told = (deeds: typeof done, word: string) =>
    deeds.map(
      ({ effect, other, counts }) => `${effect} ${word} ${other.id}${counts ? '' : ' (no longer)'}`,
    )
  const did = told(done, 'to').join(', ')
  const had = told(suffered, 'by').join(', ')
  expect(`did ${did || 'nothing'}; suffered ${had || 'nothing'}`).toBe(said)
})

import { expect, test } from 'vitest'
import { standingsFrom } from '../graph/fixtures/sketch.ts'
import { effectNames } from '../schema/development.ts'
import { markMeanings } from './mark-meanings.ts'
import { markOf } from './mark-words.ts'

const lines = [
  ...effectNames.map((effect) => `2031 a; 2032 b ${effect} a`),
  '2031 a until 2031-06',
  '2031 a; 2031 b relies on a; 2032 z vacates a',
  // What fell, came back and fell again by a roundabout way.
  '2031 a; 2032 b vacates a; 2033 c vacates b; 2034 d reverses c',
  '2031 a; 2032 b supersedes a; 2033 c vacates b; 2034 d reverses c',
  '2031 a; 2032 b stays a; 2033 c vacates b; 2034 d reverses c',
]

test.each(lines)('every mark is explained: %s', (line) => {
  const graph = standingsFrom(line, '2035-01-01')
  const marks = [...graph.developments].flatMap(
    ([id, { data }]) => markOf({ id, data }, graph)?.meaning ?? [],
  )
  for (const meaning of marks) expect(markMeanings[meaning]?.says).toMatch(/\.$/)
})

test('and nothing else is', () => {
  const marks = lines.flatMap((line) => {
    const graph = standingsFrom(line, '2035-01-01')
    return [...graph.developments].flatMap(
      ([id, { data }]) => markOf({ id, data }, graph)?.meaning ?? [],
    )
  })
  expect(new Set(Object.keys(markMeanings))).toEqual(new Set(marks))
})

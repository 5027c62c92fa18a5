import { expect, test } from 'vitest'
import { randomDocket } from '../graph/fixtures/random-docket.ts'
import { randomFrom } from '../graph/fixtures/random.ts'
import { sketched, standingsFrom, standingsOf } from '../graph/fixtures/sketch.ts'
import { effectNames } from '../schema/development.ts'
import { markMeanings, statusMeanings } from './mark-meanings.ts'
import { markOf } from '../exports/words/mark-words.ts'
import { standingLabel, statusLabel } from '../exports/words/status-words.ts'

const seeds = Array.from({ length: 200 }, (_, seed) => seed)

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
    ([id, { data }]) => markOf({ id, data }, graph)?.notes.map(({ meaning }) => meaning) ?? [],
  )
  for (const meaning of marks) expect(markMeanings[meaning]?.says).toMatch(/\.$/)
})

test('and nothing else is', () => {
  const marks = lines.flatMap((line) => {
    const graph = standingsFrom(line, '2035-01-01')
    return [...graph.developments].flatMap(
      ([id, { data }]) => markOf({ id, data }, graph)?.notes.map(({ meaning }) => meaning) ?? [],
    )
  })
  expect(new Set(Object.keys(markMeanings))).toEqual(new Set(marks))
})

test.each(seeds)('whatever happens (%i)', (seed) => {
  const graph = standingsOf(sketched(randomDocket(randomFrom(seed))), '2045-01-01')
  for (const [id, { data }] of graph.developments) {
    for (const { meaning } of markOf({ id, data }, graph)?.notes ?? [])
      expect(markMeanings[meaning]?.says, meaning).toMatch(/\.$/)
  }
})

test('every status word is explained, with or without “in part”', () => {
  const words = statusMeanings.map(({ words }) => words)
  const shown = seeds.flatMap((seed) => {
    const graph = standingsOf(sketched(randomDocket(randomFrom(seed))), '2045-01-01')
    return [...graph.developments].flatMap(([id, { data }]) => {
      const standing = graph.citator.get(id)
      const points = [...(standing?.points.values() ?? [])]
      return [
        statusLabel(data.kind, standing),
        ...points.map((point) => standingLabel(data.kind, point.standing)),
      ]
    })
  })
  expect(new Set(shown).size).toBeGreaterThan(15)
  expect(shown.filter((label) => !words.includes(label.replace(/ in part$/, '')))).toEqual([])
})

import { expect, test } from 'vitest'
import { standingsFrom } from './fixtures/sketch.ts'
import { stillCounts } from './still-counts.ts'

test.each([
  ['while its maker stands', '2031 a; 2032 b reverses a', true],
  ['not when that is vacated', '2031 a; 2032 b reverses a; 2033 c vacates b', false],
  ['nor when it is stayed', '2031 a; 2032 b reverses a; 2033 c stays b', false],
  ['though it is replaced', '2031 a; 2032 b reverses a; 2033 c supersedes b', true],
  ['a hold lapses then', '2031 a; 2032 b stays a; 2033 c supersedes b', false],
  ['what was carried out is never undone', '2031 a; 2032 b complies a; 2033 c vacates b', true],
  ['only its own point decides', '2031 a; 2032 b {x y} reverses a by x; 2033 c vacates b#y', true],
  ['of a whole, each point', '2031 a; 2032 b {x y} reverses a; 2033 c vacates b#y', false],
])('an effect counts: %s', (_, line, counts) => {
  const { citator, developments } = standingsFrom(line, '2035-01-01')
  const effect = developments.get('b')?.data.effects[0]
  expect(effect && stillCounts('b', effect, citator)).toBe(counts)
})

import { expect, test } from 'vitest'
import { sketched, sketchesFrom } from './fixtures/sketch.ts'
import { fallenGround } from './reliance.ts'
import { citator } from './standing.ts'

const fallen = '2031 a; 2031 b relies on a; 2031 c relies on b; 2032 z vacates a'
const parts = '2031 a {one two}; 2031 b relies on a#two; 2031 c relies on a; 2032 z stays a#one'

test.each([
  ['what stands leaves no mark', '2031 a; 2031 b relies on a', 'b', ''],
  ['what fell is one step away', fallen, 'b', 'a via a, 1'],
  ['and two steps through another', fallen, 'c', 'a via b, 2'],
  ['what fell does not rest on itself', fallen, 'a', ''],
  ['only the point relied on counts', parts, 'b', ''],
  ['of a whole, each fallen point; a hold is a fall', parts, 'c', 'a#one via a, 1'],
  [
    'a term that ran out is a fall',
    '2031 a [settlement] until 2031-06; 2031 b relies on a',
    'b',
    'a via a, 1',
  ],
  [
    'nearest first, by the shortest way',
    '2031 a; 2031 b relies on a; 2031 c relies on b a; 2032 z vacates a, vacates b',
    'c',
    'a via a, 1; b via b, 1',
  ],
  [
    'the way goes on through what fell',
    '2031 a; 2031 b relies on a; 2031 c relies on b; 2032 z vacates b, vacates a',
    'c',
    'b via b, 1; a via b, 2',
  ],
  [
    'what was revived leaves no mark',
    '2031 a; 2031 b relies on a; 2032 y vacates a; 2033 z reverses y',
    'b',
    '',
  ],
  [
    'a circle ends',
    '2031 a relies on b; 2031 b relies on a; 2032 z vacates a, vacates b',
    'a',
    'b via b, 1',
  ],
  ['what is still to come is not there', '2031 a; 2039 b relies on a; 2032 z vacates a', 'b', ''],
])('%s', (_, line, id, said) => {
  const developments = sketched(sketchesFrom(line))
  const ground = fallenGround(id, developments, citator(developments, '2035-01-01'))
  expect(ground.map(({ on, via, distance }) => `${on} via ${via}, ${distance}`).join('; ')).toBe(
    said,
  )
})

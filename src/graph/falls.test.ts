import { expect, test } from 'vitest'
import { groundFalls, ownFalls } from './falls.ts'
import { standingsFrom } from './fixtures/sketch.ts'

test.each([
  ['none', '2031 a', ''],
  [
    'one event, two points',
    '2031 a {x y}; 2032 b vacates a#x, vacates a#y',
    '2032 b: x y (b/0 b/1)',
  ],
  [
    'two events, the latest first',
    '2031 a {x y}; 2032 b vacates a#x; 2033 c stays a#y',
    '2033 c: y (c/0); 2032 b: x (b/0)',
  ],
  [
    'one event, two ways',
    '2031 a {x y}; 2032 b vacates a#x, stays a#y',
    '2032 b: x (b/0); 2032 b: y (b/1)',
  ],
  ['a term that ran out', '2031 a until 2031', '2032-01-01 null:  ()'],
])('own falls: %s', (_, line, said) => {
  const standing = standingsFrom(line, '2035-01-01').citator.get('a')
  const falls = (standing ? ownFalls(standing) : []).map(
    ({ from, by, points, keys }) => `${from} ${by}: ${points.join(' ')} (${keys.join(' ')})`,
  )
  expect(falls.join('; ')).toBe(said)
})

test.each([
  [
    'what it relies on',
    '2031 a {x y}; 2032 g relies on a; 2033 b vacates a',
    'a via a, 1 (b/0 b/0)',
  ],
  [
    'two steps away',
    '2031 a; 2032 m relies on a; 2032 g relies on m; 2033 b vacates a',
    'a via m, 2 (b/0)',
  ],
  ['not what it felled itself', '2031 a [filing]; 2032 g supersedes a relies on a', ''],
])('fallen ground: %s', (_, line, said) => {
  const falls = groundFalls('g', standingsFrom(line, '2035-01-01')).map(
    ({ on, via, distance, keys }) => `${on} via ${via}, ${distance} (${keys.join(' ')})`,
  )
  expect(falls.join('; ')).toBe(said)
})

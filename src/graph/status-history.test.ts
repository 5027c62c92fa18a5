import { expect, test } from 'vitest'
import { standingsFrom } from './fixtures/sketch.ts'
import { statusHistory } from './status-history.ts'

test.each([
  ['one step', '2031 a', [': 2031–now stands ()']],
  [
    'each step ends where the next begins',
    '2031 a; 2032-04 b vacates a; 2033 c vacates b',
    [': 2031–2032-04 stands (), 2032-04–2033 ended (b/0), 2033–now stands (c/0)'],
  ],
  [
    'points alike together, with the effects on each',
    '2031 a {x y z}; 2032 b vacates a#x, vacates a#y',
    ['x y: 2031–2032 stands (), 2032–now ended (b/0 b/1)', 'z: 2031–now stands ()'],
  ],
])('%s', (_, line, said) => {
  const standing = standingsFrom(line, '2035-01-01').citator.get('a')
  const groups = standing ? statusHistory(standing) : []
  expect(
    groups.map(({ points, steps }) => {
      const told = steps.map(
        ({ from, until = 'now', standing, keys }) =>
          `${from}–${until} ${standing} (${keys.join(' ')})`,
      )
      return `${points.join(' ')}: ${told.join(', ')}`
    }),
  ).toEqual(said)
})

test('gives each step a citation of its own', () => {
  const standing = standingsFrom('2031 a {x y}; 2032 b vacates a#x', '2035-01-01').citator.get('a')
  const groups = standing ? statusHistory(standing) : []
  expect(groups.flatMap(({ steps }) => steps.map(({ citation }) => citation))).toEqual([
    'history/0/0',
    'history/0/1',
    'history/1/0',
  ])
})

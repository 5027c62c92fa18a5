import { expect, test } from 'vitest'
import { standingsFrom } from './fixtures/sketch.ts'

const day = '2040-01-01'
const point = (line: string, asOf = day) =>
  standingsFrom(line, asOf).citator.get('a')?.points.get('')

// The last change of `a`, and what brought it about.
test.each([
  [
    'a vacatur of what had been repealed revives, and is the cause',
    '2031 a; 2032 b vacates a; 2033 c repeals b; 2034 d vacates b',
    'stands since 2034 by d',
  ],
  [
    'of two events of one day, the one that undid',
    '2031 a; 2032 d vacates a; 2033-05-05 g repeals d; 2033-05-05 h vacates d',
    'stands since 2033-05-05 by h',
  ],
  [
    'of two points of the maker, the one that was stayed',
    '2031 a; 2032 d {one two} vacates a; 2033-05-05 g affirms d#one; 2033-05-05 h stays d#two',
    'stands since 2033-05-05 by h',
  ],
  [
    'a hold that lapsed with its maker’s term',
    '2031 a; 2032-01-05 b until 2032-01-19 enjoins a',
    'stands since 2032-01-20 by null, b lapsed',
  ],
  [
    'an end that counts again, when the term of what was put on hold ran out',
    '2031 a; 2032 b until 2033 vacates a; 2032-06 c stays b',
    'ended since 2034-01-01 by null, b lapsed',
  ],
  ['its own term', '2031 a until 2033', 'expired since 2034-01-01 by null'],
])('%s', (_, line, said) => {
  const { standing, from, by, lapsed } = point(line)?.history.at(-1) ?? {}
  expect(`${standing} since ${from} by ${by}${lapsed ? `, ${lapsed} lapsed` : ''}`).toBe(said)
})

// What keeps `a` down, and since when.
test.each([
  [
    'the second injunction, where the first was lifted',
    '2031 a [law]; 2032 b [order] enjoins a; 2033 c lifts-stay a, enjoins a',
    'on-hold by c, 2033',
  ],
  [
    'the first that still holds',
    '2031 a; 2032 b enjoins a; 2033 c enjoins a; 2034 d enjoins a; 2035 e vacates b',
    'on-hold by c, 2033',
  ],
  [
    'the first end that counts, not what followed it',
    '2031 a; 2032 b vacates a; 2033 c repeals a; 2034 d settles a; 2035 e reverses b',
    'replaced by c, 2033',
  ],
  [
    'also where it fell by a roundabout way',
    '2031 a; 2032 b vacates a; 2033 c vacates b; 2034 d reverses c; 2034-06 f repeals a; 2035 e vacates b',
    'ended by f, 2034-06',
  ],
  [
    'a term that ran out meanwhile',
    '2031 a until 2033; 2032 b vacates a; 2035 e reverses b',
    'expired by null, 2034-01-01',
  ],
])('%s', (_, line, said) => {
  const { standing, from, by } = point(line)?.fall ?? {}
  expect(`${standing} by ${by}, ${from}`).toBe(said)
})

test('what sent it back is told by its own day', () => {
  const line = '2031 a; 2032 b stays a; 2033 c remands a; 2034 d lifts-stay a'
  expect(point(line)?.returned).toMatchObject({ from: '2033', by: 'c' })
  expect(point('2031 a; 2032 c remands a; 2033 d affirms a')?.returned).toBeUndefined()
})

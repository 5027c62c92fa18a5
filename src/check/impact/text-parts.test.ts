import { expect, test } from 'vitest'
import { chain, count, section, sentenceText } from './text-parts.ts'

const long = 'word '.repeat(40).trim()

test.each([
  [
    'a mention',
    { before: 'See ', words: 'it', after: ' now.' },
    { kind: 'mention' },
    'See [[it]] now.',
  ],
  ['a link', { before: 'See ', words: 'it', after: ' now.' }, { kind: 'link' }, 'See [it] now.'],
  [
    'a citation',
    { before: 'It ended', words: '', after: '.' },
    { kind: 'text', source: 'act' },
    'It ended [@act].',
  ],
] as const)('shows %s as it is typed', (_, sentence, lead, shown) => {
  expect(sentenceText(sentence, lead)).toBe(shown)
})

test.each([
  ['before', `${long} `, ' end.', /^…word .* \[\[it\]\] end\.$/],
  ['after', 'Start ', ` ${long}`, /^Start \[\[it\]\] .* word…$/],
  ['on both sides', `${long} `, ` ${long}`, /^…word .* \[\[it\]\] .* word…$/],
])('a long sentence is cut %s, between words', (_, before, after, shown) => {
  const text = sentenceText({ before, words: 'it', after }, { kind: 'mention' })
  expect(text).toMatch(shown)
  expect(text.length).toBeGreaterThan(85)
  expect(text.length).toBeLessThan(110)
})

test.each([
  [[], 'relies on it'],
  [['b'], 'relies on "b", which relies on it'],
  [['b', 'c'], 'relies on "c", which relies on "b", which relies on it'],
])('says how far away %j is', (through, said) => {
  expect(chain(through)).toBe(said)
})

test.each([
  [0, 'no page'],
  [1, '1 page'],
  [2, '2 pages'],
])('counts %d', (number, said) => {
  expect(count(number, 'page')).toBe(said)
})

test('a part with nothing in it has no heading', () => {
  expect(section('Terms', [])).toEqual([])
  expect(section('Terms', ['  fee'])).toEqual(['', '## Terms', '', '  fee'])
})

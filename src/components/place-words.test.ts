import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { countInWords, standingsInWords } from './place-words.ts'

test.each([
  [1, '1 development'],
  [12, '12 developments'],
])('says how many %i are', (length, words) => {
  expect(countInWords(Array(length))).toBe(words)
})

test.each([
  ['2035-01-01', '2 in effect; 1 partly in effect'],
  ['2031-12-31', '2 in effect; 1 dated after this site’s day'],
])('says where developments stand on %s', (day, words) => {
  const { timeline, citator } = harbor(day)
  expect(standingsInWords(timeline, citator).replaceAll('\u00a0', ' ')).toBe(words)
})

test('reads as a sentence where there is no outcome', () => {
  const { timeline } = harbor()
  const point = { standing: 'pending', since: '2031', by: null, effect: undefined } as const
  const standing = { status: 'pending', since: '2031', by: null, history: [] } as const
  const points = new Map([
    [
      '',
      {
        ...point,
        onAppeal: false,
        undone: false,
        fall: undefined,
        returned: undefined,
        history: [],
      },
    ],
  ])
  const filings = timeline.map((entry) => ({
    ...entry,
    data: { ...entry.data, kind: 'filing' as const },
  }))
  const citator = new Map(filings.map(({ id }) => [id, { ...standing, history: [], points }]))
  expect(standingsInWords(filings, citator)).toBe('3\u00a0with no outcome on file')
})

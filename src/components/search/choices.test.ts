import { expect, test } from 'vitest'
import type { SearchRecord } from '../../graph/search-record.ts'
import { type Chosen, choicesOf, isChosen, nothingChosen } from './choices.ts'

const records: SearchRecord[] = [
  {
    folder: 'developments',
    id: 'ban',
    title: 'Ban',
    kind: 'order',
    date: '2031-04-09',
    places: ['us-ca', 'us-or'],
    storyline: 'fees',
    status: { word: 'ended', label: 'No longer in effect' },
  },
  {
    folder: 'developments',
    id: 'suit',
    title: 'Suit',
    kind: 'filing',
    date: '2032',
    places: ['us-or'],
    storyline: 'fees',
    status: { word: 'pending', label: 'No outcome on file' },
  },
  { folder: 'glossary', id: 'fee', title: 'fee' },
  { folder: 'storylines', id: 'fees', title: 'Fees', storyline: 'fees' },
  { folder: 'places', id: 'us-ca', title: 'California', places: ['us-ca'] },
  { folder: 'sources', id: 'act', title: 'Act', date: '2031' },
]

test('offers what there is, and nothing else', () => {
  const choices = choicesOf(records)
  const labels = Object.entries(choices).map(([filter, all]) => [
    filter,
    all.map(({ label }) => label),
  ])
  expect(Object.fromEntries(labels)).toEqual({
    kind: ['Developments', '– Filing', '– Order', 'Terms', 'Storylines', 'Places', 'Sources'],
    place: ['California'],
    storyline: ['Fees'],
    status: ['No outcome on file', 'No longer in effect'],
    year: ['2032', '2031'],
  })
})

test.each<[Partial<Chosen>, string[]]>([
  [{}, ['ban', 'suit', 'fee', 'fees', 'us-ca', 'act']],
  [{ kind: 'developments' }, ['ban', 'suit']],
  [{ kind: 'order' }, ['ban']],
  [{ kind: 'glossary' }, ['fee']],
  [{ place: 'us-ca' }, ['ban', 'us-ca']],
  [{ storyline: 'fees' }, ['ban', 'suit', 'fees']],
  [{ status: 'No longer in effect' }, ['ban']],
  [{ year: '2031' }, ['ban', 'act']],
  [{ year: '2031', kind: 'sources' }, ['act']],
  [{ kind: 'order', year: '2032' }, []],
])('%j leaves %j', (chosen, ids) => {
  const left = records.filter((record) => isChosen(record, { ...nothingChosen, ...chosen }))
  expect(left.map(({ id }) => id)).toEqual(ids)
})

test('each choice leaves something', () => {
  for (const [filter, all] of Object.entries(choicesOf(records))) {
    for (const { value } of all) {
      const chosen = { ...nothingChosen, [filter]: value }
      expect(
        records.some((record) => isChosen(record, chosen)),
        `${filter} ${value}`,
      ).toBe(true)
    }
  }
})

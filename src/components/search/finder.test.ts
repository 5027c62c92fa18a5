import { describe, expect, test } from 'vitest'
import { packWords } from '../../graph/search-pack.ts'
import type { SearchRecord } from '../../graph/search-record.ts'
import { finder } from './finder.ts'

const records: SearchRecord[] = [
  {
    folder: 'developments',
    id: 'board-order',
    title: 'Board bans the harbor fee',
    says: 'José Nandigama had sued over the quay.',
    numbers: ['2:13-cv-04416', '975 F.3d 788'],
    dateWords: '9 April 2031',
  },
  {
    folder: 'glossary',
    id: 'harbor-fee',
    title: 'harbor fee',
    says: 'What ships pay for pre-trial mooring.',
    names: ['ship hold', 'HB 54'],
  },
  { folder: 'glossary', id: 'section-7', title: 'Section 7(d)', names: ['8 U.S.C. 7(d)'] },
  { folder: 'sources', id: '8-usc-7', title: '8 U.S. Code § 7 - Fees', names: ['8 U.S.C. § 7'] },
  { folder: 'sources', id: 'paper', title: 'Ship puts hold on harbor fees' },
]
const words = [['statute', 'agency'], ['ship'], [], [], ['nonpayment']]
const find = finder({ records, ...packWords(words) })
const found = (typed: string) => find(typed).hits.map(({ record }) => record.id)

describe('finds by all that was typed', () => {
  test.each([
    ['accents left out', 'jose nandigama', ['board-order']],
    ['accents put in', 'hárbör fee', ['harbor-fee', 'board-order', 'paper']],
    ['another name, its term first', 'ship hold', ['harbor-fee', 'paper']],
    ['the same, half typed', 'ship ho', ['harbor-fee', 'paper']],
    ['the plural of a name', 'harbor fees', ['harbor-fee', 'board-order', 'paper']],
    ['a section', '8 USC 7', ['8-usc-7', 'section-7']],
    ['the same as printed', '8 U.S.C. § 7', ['8-usc-7', 'section-7']],
    ['the same with a letter', '8 u.s.c. 7(d)', ['section-7', '8-usc-7']],
    ['a bill', 'HB 54', ['harbor-fee']],
    ['the same in one', 'hb54', ['harbor-fee']],
    ['a docket number', '13-cv-4416', ['board-order']],
    ['a place in the reports', '975 F.3d 788', ['board-order']],
    ['the beginning of a word', 'nandi', ['board-order']],
    ['the beginning of a number', '441', ['board-order']],
    ['a word that is not shown', 'statute', ['board-order']],
    ['its plural', 'agencies', ['board-order']],
    ['a hyphen too many', 'non-payment', ['paper']],
    ['a hyphen too few', 'pretrial', ['harbor-fee']],
    ['a date', 'april 2031', ['board-order']],
    ['a question', 'what is the harbor fee', ['harbor-fee', 'board-order', 'paper']],
    ['nothing', '', []],
    ['common words alone', 'what is the', []],
  ])('%s', (_, typed, ids) => {
    expect(find(typed).how).toBe('all')
    expect(found(typed)).toEqual(ids)
  })
})

test.each([
  ['a letter too few', 'nandgama', 'nearly', ['board-order']],
  ['two letters changed about', 'Nandigmaa', 'nearly', ['board-order']],
  ['no short word', 'fea', 'some', []],
  ['no number', '4417', 'some', []],
  ['only where nothing else is found', 'harbor', 'all', ['harbor-fee', 'board-order', 'paper']],
  ['some of the words', 'nandigama section', 'some', ['section-7', 'board-order']],
  ['nothing at all', 'zzzzzz', 'some', []],
])('what is spelled nearly so: %s', (_, typed, how, ids) => {
  expect(find(typed).how).toBe(how)
  expect(found(typed).sort()).toEqual(ids.sort())
})

test('says by which words each was found, to mark them', () => {
  const [first] = find('8 u.s.c. 7(d)').hits
  expect([...(first?.words ?? [])].sort()).toEqual(['7', '8', 'd', 'usc'])
})

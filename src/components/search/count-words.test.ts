import { expect, test } from 'vitest'
import type { SearchRecord } from '../../graph/search-record.ts'
import { countsByKind, findingInWords } from './count-words.ts'
import type { Finding } from './finder.ts'

const records = (['sources', 'developments', 'sources'] as const).map((folder): SearchRecord => ({
  folder,
  id: 'x',
  title: 'X',
}))
const finding = (how: Finding['how'], of = records): Finding => ({
  how,
  hits: of.map((record) => ({ record, words: new Set<string>() })),
})

test('counts each kind, with the number beside its word', () => {
  expect(countsByKind(records)).toBe('1\u00a0development, 2\u00a0sources')
  expect(countsByKind([])).toBe('')
})

test.each([
  [finding('all'), records, 'fee', '3 found for “fee”: 1\u00a0development, 2\u00a0sources.'],
  [finding('all'), records.slice(1, 2), '', '1 found: 1\u00a0development.'],
  [
    finding('nearly'),
    records.slice(1, 2),
    'fea',
    'Nothing is spelled exactly so. Spelled nearly so: 1 found for “fea”: 1\u00a0development.',
  ],
  [
    finding('some'),
    records.slice(1, 2),
    'fee x',
    'Nothing has all of these words. With some of them: 1 found for “fee x”: 1\u00a0development.',
  ],
  [finding('some', []), [], 'zz', 'Nothing found for “zz”.'],
  [finding('all'), [], 'fee', 'Nothing found for “fee” with these filters, 3 without.'],
  [finding('all'), [], '', 'Nothing found with these filters, 3 without.'],
])('tells what was found', (all, shown, typed, words) => {
  expect(findingInWords(all, shown, typed)).toBe(words)
})

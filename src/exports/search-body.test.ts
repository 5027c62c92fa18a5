import { expect, test } from 'vitest'
import { otherWords } from './search-body.ts'

test.each([
  [
    'each once, in its singular',
    { title: 'Ban' },
    ['The fees and the fee of Quay 9'],
    'fee quay 9',
  ],
  ['none that is shown', { title: 'Fees', says: 'A quay', names: ['Toll'] }, ['fee quay toll'], ''],
  ['none that is a number of it', { title: 'Ban', numbers: ['20-55175'] }, ['No. 20-55175'], ''],
  ['no single letters', { title: 'Ban' }, ['Section 7(d)'], 'section 7'],
  ['parts of what a hyphen joins', { title: 'Ban' }, ['pre-trial'], 'pre trial'],
  ['nothing of what is absent', { title: 'Ban' }, [undefined], ''],
])('keeps %s', (_, shown, texts, words) => {
  expect([...otherWords(shown, texts)].join(' ')).toBe(words)
})

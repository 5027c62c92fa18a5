import { expect, test } from 'vitest'
import { quotationsIn } from './quotations.ts'

test.each([
  ['He said “no” and "maybe".', ['no', 'maybe']],
  ['“He said ‘no’ twice”, she wrote.', ['He said ‘no’ twice']],
  ['“One “two” three” four', ['One “two” three']],
  ['«Oui» – „Nein“ – 「はい」', ['Oui', 'Nein', 'はい']],
  ['It is ‘law’, the boats’ owners said; ‘tis so.', ['law']],
  ['The 5" pipe and the 6" pipe', []],
  ['It’s the boats’ fee.', []],
  ['He said “no', ['no']],
])('finds the quotations in %j', (text, quoted) => {
  expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted)
})

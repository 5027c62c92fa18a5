import { expect, test } from 'vitest'
import { foldDashes, foldMarks, foldQuotation } from './fold-quotation.ts'

test.each([
  ['“a” ‘b’ «c» „d“ 「e」', "'a' 'b' 'c' 'd' 'e'"],
  ['the board’s', "the board's"],
  ['a – b — c − d -- e --- f', 'a - b - c - d - e - f'],
  ['\u00A0a \n\t b\u202Fc ', 'a b c'],
  ['cafe\u0301', 'caf\u00E9'],
  // And nothing else.
  ['A, b; c. 1/2 ½ ﬁ', 'A, b; c. 1/2 ½ ﬁ'],
])('folds %j', (text, folded) => {
  expect(foldQuotation(text)).toBe(folded)
  expect(foldQuotation(folded)).toBe(folded)
  expect(foldDashes(foldMarks(text))).toHaveLength(foldMarks(text).length)
})

import { expect, test } from 'vitest'
import { foldText } from './folded-text.ts'

test.each([
  ['The Judge’s fee', "the judge's fee", 'fee'],
  ['I‑247 fee', 'i-247 fee', 'fee'],
  ['A  harbor \n fee', 'a harbor fee', 'fee'],
  ['retencio\u0301n  fee', 'retención fee', 'fee'],
  ['\u0301 İ fee', '\u0301 i\u0307 fee', 'fee'],
  ['', '', ''],
])('folds %j, and knows where its letters stood', (text, folded, word) => {
  const result = foldText(text)
  expect(result.folded).toBe(folded)
  expect(result.sourceAt(folded.indexOf(word))).toBe(text.indexOf(word))
  expect(result.sourceAt(folded.length)).toBe(text.length)
})

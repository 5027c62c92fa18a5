import { expect, test } from 'vitest'
import { hardWords } from './hard-words.ts'

test.each([
  ['The board set a fee for small boats', []],
  ['Officials may not stop the exchange of information', ['information', 'officials']],
  ['Federal motor-vehicle records, and FEDERAL law', ['federal', 'vehicle']],
])('long words of “%s”: %j', (sentence, words) => {
  expect(hardWords(sentence)).toEqual(words)
})

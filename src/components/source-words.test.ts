import { expect, test } from 'vitest'
import { sourcesInWords } from './source-words.ts'

test.each([
  [[2], 'source 2'],
  [[2, 2], 'source 2'],
  [[2, 3], 'sources 2 and 3'],
  [[1, 2, 5], 'sources 1, 2, and 5'],
])('names the sources %j', (numbers, words) => {
  expect(sourcesInWords(numbers, 'en')).toBe(words)
})

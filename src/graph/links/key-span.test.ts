import { expect, test } from 'vitest'
import { keySpan } from './key-span.ts'

test.each([
  ['where its sign should stand', '[@act, p. 2]', 1, '@act'],
  ['one further, after a quotation mark', '"[@act]"', 1, '@act'],
  ['in the whole stretch, if it is not there', '[se\\e\\: @act]', 5, '[se\\e\\: @act]'],
])('finds a key %s', (_, text, at, found) => {
  const { start, end } = keySpan(text, 'act', at, [0, text.length])
  expect(text.slice(start, end)).toBe(found)
})

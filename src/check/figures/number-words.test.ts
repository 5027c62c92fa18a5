import { expect, test } from 'vitest'
import { numberWordsIn } from './number-words.ts'

test.each([
  ['twelve', [12]],
  ['Twenty-two', [22]],
  ['ninety nine', [99]],
  ['two hundred and five', [205]],
  ['one thousand two hundred', [1200]],
  ['three hundred million', [300e6]],
  ['two dozen', [24]],
  ['a hundred', [100]],
  ['two and three', [2, 3]],
  ['two twelve-year terms', [2, 12]],
  ['one', []],
  ['hundreds of tens', []],
  ['often, stone, weight', []],
])('reads “%s” as %j', (text, values) => {
  expect(numberWordsIn(text).map(({ value }) => value)).toEqual(values)
})

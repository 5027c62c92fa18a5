import { expect, test } from 'vitest'
import { asciiDigits, readNumeral } from './numeral.ts'

test.each([
  ['12,797', 'en', 12797],
  ['12 797', 'en', 12797],
  ['12\u00A0797', 'en', 12797],
  ['12\u2009797', 'en', 12797],
  ['12\u202F797', 'en', 12797],
  ['12’797', 'en', 12797],
  ['12.797', 'en', 12.797],
  ['12.797', 'es', 12797],
  ['12,797', 'es', 12797],
  ['0,125', 'es', 0.125],
  ['6,02', 'es', 6.02],
  ['6.02', 'en', 6.02],
  ['1,234,567.5', 'en', 1234567.5],
  ['007', 'en', 7],
  ['٧٧١', 'ar', 771],
  ['١٢٬٧٩٧', 'ar', 12797],
  ['１２', 'ja', 12],
  ['12,79', 'en', undefined],
  ['1,2797', 'en', undefined],
  ['12-797', 'en', undefined],
  ['-5', 'en', undefined],
  ['twelve', 'en', undefined],
  ['1e3', 'en', undefined],
  ['', 'en', undefined],
])('reads "%s" in %s', (text, language, value) => {
  expect(readNumeral(text, language)).toBe(value)
})

test('turns digits of other scripts into 0 to 9, one letter for one', () => {
  expect(asciiDigits('٠١٢٣٤٥٦٧٨٩ ۴۵ ०९ ১ ๗ ８٪ a1')).toBe('0123456789 45 09 1 7 8% a1')
})

import { expect, test } from 'vitest'
import { printable, printableInColumns } from './printable.ts'

test.each([
  ['a\u001b[31mred', 'aU+001B[31mred'],
  ['order\u202Egnp.exe', 'orderU+202Egnp.exe'],
  ['a\u0007b\u0000c\u009bd', 'aU+0007bU+0000cU+009Bd'],
  ['one\r\n  two\tthree', 'one two three'],
  ['har\u200Bbor and har\u00ADbor', 'harU+200Bbor and harU+00ADbor'],
  ['\uFEFFa\u{E0041}b', 'U+FEFFaU+E0041b'],
  ['half \uD800 of it', 'half U+D800 of it'],
  ['a\u2028b', 'aU+2028b'],
])('%j can be printed', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

test.each([
  'El cargo por atraque',
  'می‌خواهیم',
  'لائحة',
  '港口费',
  '👩‍🚀 ❤️',
  'ünïcödé “quoted” — 5 %',
])('%j is printed as it is', (text) => {
  expect(printable(text)).toBe(text)
})

test('keeps the columns where a line is shown with carets under it', () => {
  const line = 'a\t\u202Eb\u{E0041}c\u001b'
  expect(printableInColumns(line)).toBe('a �b��c�')
  expect(printableInColumns(line)).toHaveLength(line.length)
})

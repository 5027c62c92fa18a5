import { expect, test } from 'vitest'
import { calendarLine, calendarText } from './calendar-line.ts'

test.each([
  ['a line of 75 octets is whole', `${'a'.repeat(73)}`, [75]],
  ['one more makes a second line', `${'a'.repeat(74)}`, [75, 2]],
  ['the space before a further line counts', 'a'.repeat(73 + 74 + 1), [75, 75, 2]],
  ['a letter of two octets is not cut', `${'a'.repeat(72)}é`, [74, 3]],
  ['nor one of three', `${'a'.repeat(71)}法`, [73, 4]],
  ['nor one of four', `${'a'.repeat(70)}🚢`, [72, 5]],
  ['a space at the fold stays', `${'a'.repeat(73)} b`, [75, 3]],
])('%s', (_, value, octets) => {
  const line = calendarLine('X', value)
  expect(line.split('\r\n').map((part) => Buffer.byteLength(part))).toEqual([...octets, 0])
  expect(line.replaceAll('\r\n ', '')).toBe(`X:${value}\r\n`)
})

test.each([
  ['Fees, fines; and C:\\bans', String.raw`Fees\, fines\; and C:\\bans`],
  ['One\nline', String.raw`One\nline`],
  ['Three\r\nmore\rlines\n', String.raw`Three\nmore\nlines\n`],
  ['“Año”: 5 % "n"', '“Año”: 5 % "n"'],
])('%j is the value %j', (text, value) => {
  expect(calendarText(text)).toBe(value)
})

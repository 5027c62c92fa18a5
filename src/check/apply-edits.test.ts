import { expect, test } from 'vitest'
import { applyEdits } from './apply-edits.ts'

test.each([
  ['nothing', [], 'abcdef'],
  ['one', [{ start: 1, end: 3, text: 'XYZ' }], 'aXYZdef'],
  [
    'edits in any order',
    [
      { start: 4, end: 5, text: '' },
      { start: 0, end: 1, text: 'AA' },
    ],
    'AAbcdf',
  ],
  [
    'edits that touch',
    [
      { start: 1, end: 3, text: 'X' },
      { start: 3, end: 4, text: 'Y' },
    ],
    'aXYef',
  ],
  [
    'the first of two that overlap',
    [
      { start: 2, end: 5, text: 'X' },
      { start: 1, end: 3, text: 'Y' },
      { start: 5, end: 6, text: 'Z' },
    ],
    'abXZ',
  ],
  [
    'an edit that overlaps only what was not written',
    [
      { start: 0, end: 2, text: 'X' },
      { start: 1, end: 4, text: 'Y' },
      { start: 3, end: 5, text: 'Z' },
    ],
    'XcZf',
  ],
  [
    'the first of two words put in at one place',
    [
      { start: 6, end: 6, text: '!' },
      { start: 6, end: 6, text: '?' },
    ],
    'abcdef!',
  ],
  [
    'no word put into what is replaced',
    [
      { start: 1, end: 5, text: 'X' },
      { start: 3, end: 3, text: '?' },
    ],
    'aXf',
  ],
])('writes %s', (_, edits, text) => {
  expect(applyEdits('abcdef', edits)).toBe(text)
})

test.each([
  { start: -1, end: 2, text: '' },
  { start: 3, end: 2, text: '' },
  { start: 3, end: 7, text: '' },
])('refuses an edit that was made for another text (%#)', (edit) => {
  expect(() => applyEdits('abcdef', [edit])).toThrow(RangeError)
})

test('leaves the list as it is', () => {
  const edits = [
    { start: 0, end: 1, text: 'A' },
    { start: 2, end: 3, text: 'C' },
  ]
  applyEdits('abc', edits)
  expect(edits.map(({ start }) => start)).toEqual([0, 2])
})

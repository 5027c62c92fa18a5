import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['gonzales-ca9', 'gonzalez-ca9'],
  ['harbor', 'harbour'],
  ['foo', undefined],
  ['', undefined],
])('the name most like "%s"', (typed, name) => {
  expect(nearest(typed, ['gonzalez-ca9', 'harbour', 'ero'])).toBe(name)
})

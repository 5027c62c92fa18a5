import { expect, test } from 'vitest'
import { findingsOf, withBody } from '../fixtures/harbor.ts'
import { shareAddsUp } from './share-adds-up.ts'

test.each([
  [
    'In all 301 of 1,204 boats, or 26%, left [@harbor-herald].',
    '31',
    '301 of 1,204 is 25%, not 26%.',
  ],
  [
    'In all <Share part="301" whole="1,204" percent="26" /> left.',
    '49',
    '301 of 1,204 is 25%, not 26%.',
  ],
  ['In all <Share part="301" whole="0" /> left.', '33', 'There is no share of 0.'],
  ['In all <Share part="1,204" whole="301" /> left.', '21', '1,204 is more than the whole, 301.'],
  ['In all <Share part="many" whole="301" /> left.', '21', '"many" is not a number in digits.'],
  ['In all <Share part="3" /> left.', '8', 'The whole is missing.'],
  [
    'In all <Share part="3" whole="12">boats</Share> left.',
    '8',
    'The words inside <Share> would not be printed.',
  ],
  ['<Share part="3" whole="0" />', '24', 'There is no share of 0.'],
])('reports %s', (body, column, message) => {
  expect(findingsOf(shareAddsUp, withBody(body))).toEqual([
    `developments/case.mdx:11:${column} ${message}`,
  ])
})

test.each([
  'In all 301 of 1,204 boats, or 25%, left [@harbor-herald].',
  'In all <Share part="301" whole="1,204" /> left [@harbor-herald].',
  'In all <Share part="301" whole="1,204" percent="25.0%" /> left [@harbor-herald].',
  'He wrote of “301 of 1,204 boats, or 26%” [@harbor-herald].',
  '<Share part="301" whole="1,204" />',
])('accepts %s', (body) => {
  expect(findingsOf(shareAddsUp, withBody(body))).toEqual([])
})

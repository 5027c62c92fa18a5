import { expect, test } from 'vitest'
import { calendarOf } from '../time/calendar.ts'
import { figureReader } from './figures.ts'
import { faultOf, sharesIn } from './shares.ts'

const read = figureReader(calendarOf('en'))
const faultsOf = (text: string) =>
  sharesIn(text, read(text)).map((share) => faultOf(share, 'en') ?? 'adds up')

test.each([
  '771 of 12,797, or 6%',
  '771 of 12,797 requests (6%)',
  '771 (6%) of 12,797',
  '771, or 6%, of the 12,797 requests',
  '6% (771 of 12,797)',
  'Of 12,797 requests, 771 (6%) were for citizens',
  'Of the 12,797 requests, 771, or about 6%, were for citizens',
  '6% of 12,797, or 771',
  '771 out of 12,797 — about 6%',
  '48 of 320 is 15 %',
  '771 of 12,797, or 6.0%',
  '771 of 12,797, or 6.02 per cent',
  'twelve of 48 boats, or a quarter of them',
  '301 of 1,204 boats, or one in four',
  'more than 50% (602 of 1,000)',
  '333 of 1,000 boats, or about a third of them',
  '13 of 200 boats, or 6%',
  '13 of 200 boats, or 7%',
])('finds that “%s” adds up', (text) => {
  expect(faultsOf(text)).toEqual(['adds up'])
})

test.each([
  ['771 of 12,797, or 7%', '771 of 12,797 is 6.02%, not 7%.'],
  ['771 of 12,797, or 6.1%', '771 of 12,797 is 6.02%, not 6.1%.'],
  ['771 of 12,797, or about 7%', '771 of 12,797 is 6.02%, not 7%.'],
  ['771 (16%) of 12,797', '771 of 12,797 is 6.02%, not 16%.'],
  ['Of 12,797 requests, 771 (9%) were', '771 of 12,797 is 6.02%, not 9%.'],
  ['301 of 1,204 boats, or one in five', '301 of 1,204 is 25%, not one in five.'],
  ['more than 70% (602 of 1,000)', '602 of 1,000 is 60.2%, not 70%.'],
  ['less than 50% (602 of 1,000)', '602 of 1,000 is 60.2%, not 50%.'],
  ['1,204 of 301 boats, or 25%', '1,204 is more than the whole, 301.'],
  ['0 of 0 boats, or 0%', 'There is no share of 0.'],
])('finds that “%s” does not', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault])
})

test.each([
  '301 of 1,204 boats paid, and 6% complained',
  '301 of 1,204 boats paid, 6% complained',
  '301 of 1,204 boats paid; 6% complained',
  '12 boats in 2019, 13 boats in 2020, 6% of them blue',
  '$12 of 48 boats, or 25%',
])('takes “%s” for no share', (text) => {
  expect(faultsOf(text)).toEqual([])
})

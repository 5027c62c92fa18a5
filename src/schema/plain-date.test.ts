import { expect, test } from 'vitest'
import { dateInWords, dayAfter, firstDay, isPlainDate } from './plain-date.ts'

test.each([
  ['2020', true],
  ['2020-02', true],
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['2020-02-30', false],
  ['2020-13', false],
  ['2020-2-5', false],
  ['5 February 2020', false],
  ['', false],
])('knows whether "%s" is a date', (text, answer) => {
  expect(isPlainDate(text)).toBe(answer)
})

test.each([
  ['2020', '2020-01-01', '2021-01-01', '2020'],
  ['2020-12', '2020-12-01', '2021-01-01', 'December 2020'],
  ['2020-02-28', '2020-02-28', '2020-02-29', '28 February 2020'],
])('counts and says "%s" no more precisely than it is', (date, first, after, words) => {
  expect(firstDay(date)).toBe(first)
  expect(dayAfter(date)).toBe(after)
  expect(dateInWords(date, 'en')).toBe(words)
})

test('the last year there is ends in itself, so that days still sort as text', () => {
  expect(dayAfter('9999')).toBe('9999-12-31')
})

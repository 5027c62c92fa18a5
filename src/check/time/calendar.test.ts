import { expect, test } from 'vitest'
import { calendarOf, datesIn, weekdayNamesOf, weekdayOf } from './calendar.ts'

test.each([
  ['en', 'on 5 February 2020,', '5 February 2020', [5, 2, 2020]],
  ['en', 'on February 5, 2020,', 'February 5, 2020', [5, 2, 2020]],
  ['en', 'on the 5th of February 2020.', '5th of February 2020', [5, 2, 2020]],
  ['en', 'on Feb. 5.', 'Feb. 5', [5, 2, undefined]],
  ['en', 'on February 5–9, 2020', 'February 5–9, 2020', [5, 2, 2020]],
  ['en', 'on 6 March.', '6 March', [6, 3, undefined]],
  ['en', 'in June 2026.', 'June 2026', [undefined, 6, 2026]],
  ['es', 'el 5 de febrero de 2020', '5 de febrero de 2020', [5, 2, 2020]],
  ['fr', 'le 1er mars 2020', '1er mars 2020', [1, 3, 2020]],
  ['de', 'am 5. Februar 2020', '5. Februar 2020', [5, 2, 2020]],
  ['ru', '5 февраля 2020 г.', '5 февраля 2020', [5, 2, 2020]],
  ['zh', '于2020年2月5日', '2020年2月5日', [5, 2, 2020]],
  ['ar', 'في 5 فبراير 2020', '5 فبراير 2020', [5, 2, 2020]],
  ['ar-EG', 'في ٥ فبراير ٢٠٢٠', '٥ فبراير ٢٠٢٠', [5, 2, 2020]],
])('reads a date (%s: %s)', (language, text, words, [day, month, year]) => {
  const start = text.indexOf(words)
  const found = datesIn(text, calendarOf(language))
  expect(found).toEqual([{ start, end: start + words.length, day, month, year }])
})

test.each([
  ['en', 'It may 5 times. $5 March. Section 2.5 March. March 2,000 miles.'],
  ['en', 'In 2020 and at 12.'],
  ['ht', '5 fevriye 2020'],
])('reads none (%s: %s)', (language, text) => {
  expect(datesIn(text, calendarOf(language))).toEqual([])
})

test('knows days of the week, and days that do not exist', () => {
  expect(weekdayNamesOf('en')[weekdayOf(2020, 2, 5) ?? 0]).toBe('Wednesday')
  expect(weekdayOf(2020, 2, 30)).toBeUndefined()
  expect(weekdayOf(2019, 2, 29)).toBeUndefined()
})

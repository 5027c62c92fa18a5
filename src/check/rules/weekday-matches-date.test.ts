import { describe, expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { weekdayMatchesDate } from './weekday-matches-date.ts'

const inLanguage = (language: string) => ({
  'site.yaml': (harborFiles['site.yaml'] ?? '').replace('language: en', `language: ${language}`),
})
const found = (language: string, body: string) =>
  findingsOf(weekdayMatchesDate, { ...withBody(body), ...inLanguage(language) })

test('marks the day of the week, and says which one it was or will be', () => {
  expect(found('en', 'On Wednesday, 6 February 2020, and on Monday, 6 February 2030.')).toEqual([
    'developments/case.mdx:11:39 6 February 2030 is a Wednesday, not a Monday.',
    'developments/case.mdx:11:4 6 February 2020 was a Thursday, not a Wednesday.',
  ])
  expect(found('es', 'El miércoles, 6 de febrero de 2020, votó.')).toEqual([
    'developments/case.mdx:11:4 6 de febrero de 2020 was a jueves, not a miércoles.',
  ])
})

test('marks a day that no calendar has', () => {
  expect(found('en', 'On 30 February 2020, and on 31 June.')).toEqual([
    'developments/case.mdx:11:29 There is no 31 June.',
    'developments/case.mdx:11:4 There is no 30 February 2020.',
  ])
})

describe('is wrong', () => {
  test.each([
    ['en', 'Wednesday, 6 February 2020'],
    ['en', 'On Wednesday, February 6, 2020, it met.'],
    ['en', 'Wed. 6 Feb 2020'],
    ['en', 'on Wednesday (6 February 2020)'],
    ['en', 'On 6 February 2020, a Wednesday, it met.'],
    ['en', 'It met on 6 February 2020 (a Wednesday).'],
    ['en', 'On 30 February 2020 it met.'],
    ['en', 'On 31 June it met.'],
    ['en', 'On 29 February 2019 it met.'],
    ['es', 'el miércoles, 6 de febrero de 2020'],
    ['fr', 'mercredi 6 février 2020'],
    ['de', 'Mittwoch, 6. Februar 2020'],
    ['zh', '2020年2月6日星期三'],
    ['zh', '2020年2月30日'],
    ['ar', 'الأربعاء، 6 فبراير 2020'],
    ['ar-EG', 'الأربعاء، ٦ فبراير ٢٠٢٠'],
    ['es', 'el 30 de febrero de 2020'],
    ['pt', 'quarta-feira, 6 de fevereiro de 2020'],
    ['en', 'It took effect in December 2019. Another report gives 16 December, a Tuesday.'],
    ['en', 'Monday, 4 February, to Friday, 7 February 2020'],
    ['en', 'Wednesday night, 6 February 2020'],
    ['en', 'Wednesday, the 6th of February 2020'],
  ])('%s: %s', (language, body) => {
    expect(found(language, body)).toHaveLength(1)
  })
})

describe('is right, or not ours to judge', () => {
  test.each([
    ['en', 'Wednesday, 5 February 2020'],
    ['en', 'Wed. 5 Feb 2020'],
    ['en', 'On 29 February it met.'],
    ['en', 'On 29 February 2020 it met.'],
    ['en', '“Wednesday, 6 February 2020” he wrote.'],
    ['es', 'el miércoles, 5 de febrero de 2020'],
    ['fr', 'mercredi 5 février 2020'],
    ['zh', '2020年2月5日（星期三）'],
    ['ja', '2020年2月5日水曜日'],
    ['ar', 'الأربعاء 5 فبراير 2020'],
    ['en', 'It took effect in December 2019. Another report gives 16 December, a Monday.'],
    ['en', 'Monday, 3 February, to Friday, 7 February 2020'],
    ['en', 'On 6 February 2020, Wednesday’s order stood.'],
    ['en', 'On Monday, a day after 5 February 2020, it met.'],
    ['ht', 'madi 6 fevriye 2020'],
    ['vi', '2 mai 2020'],
    ['en', 'On Sunday he sat 5 May 2020'],
    ['en', '> On Wednesday, 6 February 2020.'],
  ])('%s: %s', (language, body) => {
    expect(found(language, body)).toEqual([])
  })
})

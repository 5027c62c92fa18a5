import { describe, expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { dateIsAbsolute } from './date-is-absolute.ts'

const inLanguage = (language: string) => ({
  'site.yaml': (harborFiles['site.yaml'] ?? '').replace('language: en', `language: ${language}`),
})
const found = (body: string, language = 'en') =>
  findingsOf(dateIsAbsolute, { ...withBody(body), ...inLanguage(language) })

test('marks the words alone, and says what is wrong with them', () => {
  expect(found('It ruled on Wednesday.\n\nIt ruled last month, on 6 February.')).toEqual([
    'developments/case.mdx:11:13 "Wednesday" does not say which one.',
    'developments/case.mdx:13:10 "last month" counts from the day it was written.',
    'developments/case.mdx:13:25 "6 February" does not say which year.',
  ])
})

test('looks into titles, summaries and points, folded or not, but not into what a page once said', () => {
  const files = withBody('')
  const text = (files['developments/case.mdx'] ?? '').replace(
    'summary: The board set a fee for piers.',
    'summary: >-\n  The board set a fee\n  last month.\npoints: [{ id: fee, text: It rose today. }]\n' +
      'corrections: [{ date: 2023-06, said: It rose today., now: It rose., why: A slip. }]',
  )
  expect(findingsOf(dateIsAbsolute, { 'developments/case.mdx': text })).toEqual([
    'developments/case.mdx:10:35 "today" counts from the day it was written.',
    'developments/case.mdx:9:3 "last month" counts from the day it was written.',
  ])
})

describe('does not stay true', () => {
  test.each([
    'The court ruled on Wednesday.',
    'The court ruled Wednesday that the fee stands.',
    'Wednesday’s ruling ended the case.',
    'A judge in Denver Wednesday blocked the fee.',
    'The court ruled last month.',
    'Last year the board set a fee.',
    'It did so last Friday.',
    'The board will meet next week.',
    'Next month the board meets.',
    'The case is currently before the court.',
    'Currently the fee is $12.',
    'The fee was set recently.',
    'Boats have paid 12 dollars so far.',
    'To date no boat has paid.',
    'Nowadays boats pay.',
    'At present boats pay.',
    'It is presently closed.',
    'These days boats pay.',
    'The board met this month.',
    'Two weeks ago the board met.',
    'The board met three years ago.',
    'A year ago the board met.',
    'The board changed it earlier this year.',
    'In recent weeks owners sued.',
    'An upcoming hearing will decide.',
    'A ruling will soon follow.',
    'The suit is now on appeal.',
    'The fee is now in force.',
    'Boats paid more today.',
    'The board said yesterday that it would wait.',
    'The board meets tomorrow.',
    'It met tonight.',
    'Over the past year the fee rose.',
    'In the last two months the fee rose.',
    'A recent ruling changed that.',
    'The court has not yet ruled.',
    'The board has yet to answer.',
    'The suit is still pending.',
    'Until now no boat has paid.',
    'The fee rose this spring.',
    'It rose this past week.',
    'In the coming months the board will meet.',
    'On 6 February the board met.',
    'On February 6 the board met.',
    'In March the board met.',
    'By March the board had met.',
    'The March ruling ended it.',
    'On Feb. 6 the board met.',
    'The fee rises on 1 July.',
    'The board meets by Friday.',
    'The 2017 directive was withdrawn on 5 March.',
    'At the time of writing no boat had paid.',
    'In early March the board met.',
    'The board met in May.',
    'He said “it is so” on Wednesday.',
    'Not long ago the board met.',
    'The current governor signed it.',
  ])('%s', (body) => {
    expect(found(body)).toHaveLength(1)
  })
})

describe('stays true', () => {
  test.each([
    'Every Monday the board meets.',
    'The office is closed on Mondays.',
    'It leaves out Saturdays, Sundays and holidays.',
    'If the day is a Saturday, Sunday or legal holiday, the time runs on.',
    'It fell on a Sunday.',
    'The office opens Monday to Friday.',
    'The office opens from Monday through Friday.',
    'He shopped on Black Friday in 2019.',
    'The Sunday Times reported it in May 2020.',
    'On 5 February 2020 the board met. The following Monday it closed.',
    'On Wednesday, 5 February 2020, the board met.',
    'On Wednesday (5 February 2020) the board met.',
    'It met on 5 February 2020, a Wednesday.',
    'It was the last month of the term.',
    'In the last week of May 2020 the board met.',
    'His last year in office was 2019.',
    'The board withdrew it the next day.',
    'The next year it rose.',
    'The Monday after 5 February 2020 it met.',
    'Soon after, the board met on 5 February 2020.',
    'The letter came as soon as it could.',
    'He stood next to the pier.',
    'In the past the fee was lower.',
    'He vacated the ban so far as it had any effect.',
    'Please keep the list up to date.',
    'He asked the clerk to date the letter.',
    'The form is out of date.',
    'He had recently moved to Maine.',
    'It happened most recently in May 2020.',
    'As recently as 2019 boats paid.',
    'This fall in numbers surprised the board.',
    'What is now Maine was Massachusetts.',
    'The fee is now called a toll.',
    'As of June 2026 the case is currently before the court.',
    'As of June 2023 no boat had paid so far.',
    'As of 3 June 2023, the suit is still pending.',
    'The court may act while a case is still pending.',
    'People who have been here for the past two years may stay.',
    'In May 2020 the paper reported that fees rose in the last two years.',
    'Long ago boats paid nothing.',
    'The rule is a century old, and a hundred years ago it was new? “Two weeks ago” he said.',
    'The board said “we met yesterday”.',
    'USA Today reported it in May 2020.',
    'He was on Last Week Tonight in 2019.',
    'The band played “Today”.',
    'From 1 January to 3 March 2020 the board met.',
    'On 5 and 6 February 2020 the board met.',
    'Between February and September 2020 nothing changed.',
    'In January, March and May 2020 it met.',
    'It took effect in December 2019. The paper gives 14 December. Another gives 16 December, a Monday.',
    'It waited until 3 March 2020. Three of the four said in early March that they would not.',
    'On 5 March 2020 it met, and on 6 April it met again.',
    'The fee is due on 1 July of each year.',
    'Each 1 July the fee rises.',
    'In 2019 the board met on 5 March.',
    'It met on 5 March of that year.',
    'The September 11 attacks changed it.',
    'May a boat leave? It may.',
    'The March on Washington was in 1963.',
    'Theresa May was there in 2017.',
    'Judge April Perry ruled.',
    'Cape May County sued.',
    'The order of Judge April Perry stands.',
    'Boats must march on.',
    'He quoted a recent study in 2020.',
    'Ask for notice of an upcoming release.',
    'If you are arrested today, ask for a lawyer.',
    'No one had yet paid.',
    'A person who has not yet paid may leave.',
    'It had until now been free.',
    'The board did not go so far.',
    'As of late February 2020 it was reviewing them.',
    'The most recent count is of May 2020.',
    'What it says now is on file.',
    'That year’s budget had passed.',
    'It closed on Saturday, 8 February 2020.',
    'Reuters said on Friday, 7 Feb. 2020, that it had closed.',
    'On 3 May 2021 the board set a fee; a judge barred it the next year.',
    'The fee for this boat is the last one.',
    'The plan lasts 12 months.',
    'Section 5 may apply.',
    'The 24 hours ran out on 5 May 2020.',
    'They went last.',
    '`currently` is a word.',
    '> We met yesterday.',
    'A [page](https://example.org/last-month/today) has it.',
  ])('%s', (body) => {
    expect(found(body)).toEqual([])
  })
})

test.each([
  ['es', 'El 5 de febrero la junta se reunió.', 1],
  ['es', 'Del 1 de enero al 3 de marzo de 2020, y hoy.', 0],
  ['fr', 'Le 5 mars le conseil a voté.', 1],
  ['fr', 'Le 1er mars 2020 le conseil a voté.', 0],
  ['zh', '2月5日，委员会开会。', 1],
  ['zh', '2020年2月5日，委员会开会。3月5日再次开会。', 0],
  ['ar', 'في 5 فبراير اجتمع المجلس.', 1],
  ['ht', 'Konsèy la reyini 6 fevriye.', 0],
])('knows the months of other languages (%s: %s)', (language, body, number) => {
  expect(found(body, language)).toHaveLength(number)
})

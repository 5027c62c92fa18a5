import { expect, test } from 'vitest'
import { findingsOf } from '../fixtures/harbor.ts'
import { questionHasAnswer } from './question-has-answer.ts'

test.each([
  '2020-01-01',
  '2021-05-03',
  '2022-04-08',
  '2022-04-09',
  '2023-01-19',
  '2023-01-20',
  '2030-01-01',
])('one answer holds on %s', (day) => {
  expect(findingsOf(questionHasAnswer, {}, day)).toEqual([])
})

test('says what everything is where no answer holds', () => {
  expect(
    findingsOf(questionHasAnswer, asked('harbor-suit: pending', 'harbor-rule#records: done')),
  ).toEqual([
    'questions/case.yaml:4:1 No answer holds on 2024-01-01: "harbor-suit" is ended, "harbor-rule#records" is on-hold.',
  ])
})

test('names both where two hold', () => {
  expect(
    findingsOf(questionHasAnswer, asked('harbor-suit: ended', 'harbor-order: [partly, ended]')),
  ).toEqual(['questions/case.yaml:10:7 Answer 2 holds on 2024-01-01, and so does answer 1.'])
})

/** A question with an answer for each condition. */
function asked(...conditions: string[]): Record<string, string> {
  const answers = conditions.map(
    (when) =>
      `  - when:\n      ${when}\n    says: Yes, it is so.\n    cite: "[@harbor-act, § 4]"\n`,
  )
  const head = 'question: Is it so?\norder: 2\nreviewed: 2023-06\nanswers:\n'
  return { 'questions/case.yaml': head + answers.join('') }
}

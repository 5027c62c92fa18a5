import { expect, test } from 'vitest'
import { findingsOf, harborFiles } from '../fixtures/harbor.ts'
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

test('looks at every later day that is on file, and tells of the first', () => {
  const rule = (harborFiles['developments/harbor-rule.mdx'] ?? '').replace(
    'reviewed:',
    'until: 2030-06\nreviewed:',
  )
  const files = {
    'developments/harbor-rule.mdx': rule,
    ...asked('harbor-rule: [partly, in-effect, on-hold]'),
  }
  const found = findingsOf(questionHasAnswer, files).filter((one) => one.includes('case.yaml'))
  expect(found).toEqual([
    'questions/case.yaml:4:1 No answer holds on 2030-07-01: "harbor-rule" is ended.',
  ])
  const whole = { ...files, ...asked('harbor-rule: [partly, on-hold]', 'harbor-rule: ended') }
  const left = findingsOf(questionHasAnswer, whole).filter((one) => one.includes('case.yaml'))
  expect(left).toEqual([])
})

test('a single point is never partly in effect', () => {
  const files = asked('harbor-rule#fee: [in-effect, partly]')
  expect(findingsOf(questionHasAnswer, files)).toEqual([
    'questions/case.yaml:6:24 "harbor-rule#fee" is one point, and a point is never "partly" in effect.',
  ])
})

test.each(['harbor-rul: pending', 'harbor-rule#fe: pending'])(
  'leaves %s to the rule that says it is not there',
  (when) => {
    expect(findingsOf(questionHasAnswer, asked(when))).toEqual([])
  },
)

/** A question with an answer for each condition. */
function asked(...conditions: string[]): Record<string, string> {
  const answers = conditions.map(
    (when) =>
      `  - when:\n      ${when}\n    says: Yes, it is so.\n    cite: "[@harbor-act, § 4]"\n`,
  )
  const head = 'question: Is it so?\norder: 2\nreviewed: 2023-06\nanswers:\n'
  return { 'questions/case.yaml': head + answers.join('') }
}

import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { reviewIsNotOverdue } from './review-is-not-overdue.ts'

const help = 'pages/help.mdx'
const reviewed = (day: string) => ({
  [help]: (harborFiles[help] ?? '').replace('2023-06', day),
})

test.each([
  ['2022-12-31', 'on 2022-12-31'],
  ['2022-12', 'in 2022-12'],
  ['2022', 'in 2022'],
])('a review of %s is more than 365 days before 1 January 2024', (day, said) => {
  expect(findingsOf(reviewIsNotOverdue, reviewed(day))).toEqual([
    `${help}:4:11 This page was last reviewed ${said}, more than a year ago.`,
  ])
})

test.each(['2023-01-01', '2023-01', '2023', '2024-01-01'])('accepts %s', (day) => {
  expect(findingsOf(reviewIsNotOverdue, reviewed(day))).toEqual([])
})

test('a review on a day to come has not happened', () => {
  expect(findingsOf(reviewIsNotOverdue, reviewed('2062-06'))).toEqual([
    `${help}:4:11 2062-06 is a day that is still to come.`,
  ])
})

test('counts to the day of the check, and asks terms and sources nothing', () => {
  const files = findingsOf(reviewIsNotOverdue, {}, '2024-06-01').map((one) => one.split(':')[0])
  expect(files).toEqual([
    'developments/harbor-appeal.mdx',
    'developments/harbor-order.mdx',
    'developments/harbor-rule.mdx',
    'developments/harbor-suit.mdx',
    'pages/help.mdx',
    'questions/pay-the-fee.yaml',
    'storylines/harbor-fees.mdx',
  ])
})

const passed = (id: string, until: string, day: string) =>
  `"${id}" ran until ${until}, a day that has passed since this page was last reviewed (${day}).`

test.each([
  ['2023-09-30', true],
  ['2023', true],
  ['2024-01-01', false],
  // Already passed when it was reviewed.
  ['2023-05-31', false],
])('its own last day, %s', (until, isFound) => {
  const [file = '', text = ''] = Object.entries(withBody('Text.'))[0] ?? []
  const files = { [file]: text.replace('reviewed:', `until: ${until}\nreviewed:`) }
  expect(findingsOf(reviewIsNotOverdue, files)).toEqual(
    isFound ? [`${file}:9:11 ${passed('case', until, '2023-06')}`] : [],
  )
})

test.each(['[[harbor-rule]]', '[it](/developments/harbor-rule/)', 'it [@harbor-rule-text, § 4]'])(
  'the last day of what it leads to: %s',
  (link) => {
    const rule = (harborFiles['developments/harbor-rule.mdx'] ?? '').replace(
      'reviewed: 2023-06',
      'until: 2023-09\nreviewed: 2023-11',
    )
    const files = { ...withBody(`See ${link}.`), 'developments/harbor-rule.mdx': rule }
    expect(findingsOf(reviewIsNotOverdue, files)).toEqual([
      `developments/case.mdx:8:11 ${passed('harbor-rule', '2023-09', '2023-06')}`,
      `questions/pay-the-fee.yaml:3:11 ${passed('harbor-rule', '2023-09', '2023-06')}`,
      `storylines/harbor-fees.mdx:6:11 ${passed('harbor-rule', '2023-09', '2023-06')}`,
    ])
  },
)

test('a last day on which what had held something back ran out', () => {
  const effect = (on: string, effect: string) =>
    `effects:\n  - on: ${on}\n    effect: ${effect}\n    cite: "[@harbor-act]"\nreviewed:`
  const text = withBody('Text [@harbor-act].')['developments/case.mdx'] ?? ''
  const files = {
    'developments/repeal.mdx': text.replace('reviewed:', effect('harbor-rule#fee', 'repeals')),
    'developments/stop.mdx': text
      .replace('2023-05-02', '2023-05-03')
      .replace('reviewed:', `until: 2023-08-31\n${effect('repeal', 'stays')}`),
    'developments/case.mdx': text.replace('Text', 'See [[harbor-rule]]'),
  }
  expect(findingsOf(reviewIsNotOverdue, files)).toContain(
    'developments/case.mdx:8:11 "harbor-rule#fee" fell on 2023-09-01, when a known last day had passed, and after this page was last reviewed (2023-06).',
  )
})

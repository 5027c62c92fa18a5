import { expect, test } from 'vitest'
import { findingsOf, harborContent, harborFiles } from '../fixtures/harbor.ts'
import { daysReviewHolds, reviewIsNotOverdue } from '../rules/review-is-not-overdue.ts'
import { dueForReview } from './due-for-review.ts'
import { plusDays } from './plus-days.ts'

const help = 'pages/help.mdx'
const reviewed = (day: string) => ({
  [help]: (harborFiles[help] ?? '').replace('2023-06', day),
})

/** What is due of one page of harbor content that was reviewed on a day. */
function dueOfHelp(day: string, today: string, within: number) {
  return dueForReview(harborContent(reviewed(day), today), within).filter(
    ({ file }) => file === help,
  )
}

test('a page is due 365 days after its review', () => {
  expect(dueOfHelp('2023-02-10', '2024-01-01', 90)).toEqual([
    {
      due: '2024-02-10',
      file: help,
      record: 'pages/help',
      title: 'Where to get help',
      reasons: [
        {
          kind: 'age',
          due: '2024-02-10',
          says: 'Last reviewed on 2023-02-10; a review holds for 365 days.',
        },
      ],
    },
  ])
})

test.each([
  ['2023-02-10', 40, 1],
  ['2023-02-10', 39, 0],
  ['2023-02', 31, 1],
  ['2023-02', 30, 0],
  // Overdue, however far one looks.
  ['2022-12-31', 0, 1],
  ['2020', 0, 1],
  ['2023-01-01', 0, 1],
  ['2023-01-02', 0, 0],
])('of a review of %s, looking %d days ahead from 1 January 2024', (day, within, found) => {
  expect(dueOfHelp(day, '2024-01-01', within)).toHaveLength(found)
})

test('is overdue from the day on which the rule warns', () => {
  const due = dueOfHelp('2023-02-10', '2024-01-01', 90)[0]?.due ?? ''
  expect(due).toBe(plusDays('2023-02-10', daysReviewHolds))
  const warnings = (today: string) =>
    findingsOf(reviewIsNotOverdue, reviewed('2023-02-10'), today).length
  expect([due, plusDays(due, 1)].map(warnings)).toEqual([0, 1])
})

test('a day of review that is still to come is due today', () => {
  const [item] = dueOfHelp('2062-06', '2024-01-01', 0)
  expect(item?.due).toBe('2024-01-01')
  expect(item?.reasons[0]?.says).toBe('Its day of review, 2062-06, is still to come.')
})

test('lists a page once, on its earliest day, earliest first, then by file', () => {
  const content = harborContent(reviewed('2023-02'), '2024-01-01')
  expect(dueForReview(content, 365).map(({ due, file }) => [due, file])).toEqual([
    ['2024-02-01', help],
    ['2024-05-31', 'developments/harbor-appeal.mdx'],
    ['2024-05-31', 'developments/harbor-order.mdx'],
    ['2024-05-31', 'developments/harbor-rule.mdx'],
    ['2024-05-31', 'developments/harbor-suit.mdx'],
    ['2024-05-31', 'questions/pay-the-fee.yaml'],
    ['2024-05-31', 'storylines/harbor-fees.mdx'],
  ])
})

test('gives all reasons of a page, earliest first, and none from beyond the days asked for', () => {
  const rule = 'developments/harbor-rule.mdx'
  const text = (harborFiles[rule] ?? '').replace(
    'reviewed: 2023-06',
    'until: 2024-03\nreviewed: 2023-06',
  )
  const kinds = (within: number) =>
    dueForReview(harborContent({ [rule]: text }, '2024-01-01'), within)
      .filter(({ file }) => file === rule)
      .flatMap(({ reasons }) => reasons.map(({ kind, due }) => [kind, due]))
  expect(kinds(90)).toEqual([])
  expect(kinds(91)).toEqual([['last-day', '2024-04-01']])
  expect(kinds(365)).toEqual([
    ['last-day', '2024-04-01'],
    ['age', '2024-05-31'],
  ])
})

test('passes over what cannot be read, and takes a broken site.yaml', () => {
  const content = harborContent({ 'site.yaml': 'name: [', [help]: '---\n---\n' }, '2024-01-01')
  expect(dueForReview(content, 365)).toHaveLength(6)
})

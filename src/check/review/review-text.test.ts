import { expect, test } from 'vitest'
import type { DueItem } from './due-for-review.ts'
import { reviewText } from './review-text.ts'

function item(due: string, name: string, title: string, ...says: string[]): DueItem {
  return {
    due,
    file: `content/pages/${name}.mdx`,
    record: `pages/${name}`,
    title,
    reasons: says.map((one) => ({ kind: 'age', due, says: one })),
  }
}

test('puts pages under their day, and reasons that pages share under all of them once', () => {
  const items = [
    item('2026-06-01', 'about', 'About', 'Old.'),
    item('2026-06-01', 'fees', 'Fees', 'Old.', 'Its term ran until 2026-07-01.'),
    item('2026-06-01', 'help', 'Where to get help', 'Old.'),
    item('2026-11-21', 'method', 'How we check', 'Old.'),
    item('2026-11-22', 'news', 'News', 'Old.'),
    item('2026-11-23', 'press', 'Press', 'Old.'),
    item('2027-01-01', 'us', 'Who we are', 'Old.'),
  ]
  expect(reviewText(items, '2026-11-22', 90)).toBe(`overdue since 2026-06-01 (174 days): 3 pages
  content/pages/fees.mdx  Fees
    Old.
    Its term ran until 2026-07-01.

  content/pages/about.mdx  About
  content/pages/help.mdx   Where to get help
    Old.

overdue since 2026-11-21 (1 day)
  content/pages/method.mdx  How we check
    Old.

due today, 2026-11-22
  content/pages/news.mdx  News
    Old.

due on 2026-11-23 (in 1 day)
  content/pages/press.mdx  Press
    Old.

due on 2027-01-01 (in 40 days)
  content/pages/us.mdx  Who we are
    Old.

4 pages overdue, 3 more due by 2027-02-20.`)
})

test.each([
  [[], 'Nothing is due by 2027-02-20. To look further: --within 365.'],
  [['2026-11-22'], '1 page due by 2027-02-20.'],
  [['2026-11-23', '2026-11-24'], '2 pages due by 2027-02-20.'],
  [['2026-11-21'], '1 page overdue, no more due by 2027-02-20.'],
])('counts %j', (days, line) => {
  const items = days.map((day) => item(day, 'help', 'Help', 'Old.'))
  expect(reviewText(items, '2026-11-22', 90).split('\n').at(-1)).toBe(line)
})

test('prints nothing that would steer a terminal', () => {
  const text = reviewText([item('2026-11-23', 'help', 'Red\u001B[31m', 'Old.')], '2026-11-22', 90)
  expect(text).toContain('RedU+001B[31m')
})

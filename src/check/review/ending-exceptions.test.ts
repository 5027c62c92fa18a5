import { expect, test } from 'vitest'
import { harborContent, harborFiles } from '../fixtures/harbor.ts'
import { dueForReview } from './due-for-review.ts'

/** What is due within 90 days of 1 January 2024 because of an exception. */
function due(file: string, until: string) {
  const site = `${harborFiles['site.yaml']}exceptions:
  - rule: sentence-is-readable
    file: ${file}
    reason: The order names nine parties in one sentence.
    until: ${until}
`
  return dueForReview(harborContent({ 'site.yaml': site }), 90).map(
    ({ reasons: [first, ...others], ...item }) => [item.due, item.file, first?.says, others.length],
  )
}

const order = 'developments/harbor-order.mdx'
const says = (file: string, last: string) =>
  `The exception from sentence-is-readable for ${file}, in site.yaml, has its last day ${last}.`

test.each([
  ['2024-03-31', '2024-03-31', 'on 2024-03-31'],
  // A coarse day counts to its end, as it does for the check.
  ['2024-02', '2024-02-29', 'in 2024-02'],
  ['2023', '2023-12-31', 'in 2023'],
])('an exception until %s is due on that day', (until, day, last) => {
  expect(due(order, until)).toEqual([[day, order, says(order, last), 0]])
})

test('an exception is not due that runs longer than one looks ahead', () => {
  expect(due(order, '2024-04-01')).toEqual([])
})

test.each(['sources/harbor-act.yaml', 'glossary/vacate.mdx'])('stands at the file: %s', (file) => {
  expect(due(file, '2024-02-01')).toEqual([['2024-02-01', file, says(file, 'on 2024-02-01'), 0]])
})

test('stands at site.yaml where there is no such file', () => {
  expect(due('pages/gone.mdx', '2024-02-01')).toEqual([
    ['2024-02-01', 'site.yaml', says('pages/gone.mdx', 'on 2024-02-01'), 0],
  ])
})

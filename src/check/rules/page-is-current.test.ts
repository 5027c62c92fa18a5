import { expect, test } from 'vitest'
import { findingsOf, harborFiles } from '../fixtures/harbor.ts'
import { pageIsCurrent } from './page-is-current.ts'

/** A development of March 2022, reviewed on a day, with more fields and this body on line 12. */
function page(reviewed: string, body: string, fields = '# none'): Record<string, string> {
  return {
    'developments/case.mdx': `---
title: Board sets a fee for piers
date: 2022-03-02
storyline: harbor-fees
kind: policy
places: [us-me]
summary: The board set a fee for piers.
reviewed: ${reviewed}
${fields}
---

${body}
`,
  }
}

/** A development that does one thing to another, on a day, and was reviewed in that month. */
function event(id: string, date: string, on: string, effect: string, more = '') {
  const fields = `effects:\n  - on: ${on}\n    effect: ${effect}\n    cite: "[@harbor-act]"\n${more}`
  const text = page(date.slice(0, 7), 'Text [@harbor-act].', fields.trimEnd())
  return {
    [`developments/${id}.mdx`]: (text['developments/case.mdx'] ?? '').replace('2022-03-02', date),
  }
}

const vacated =
  '"harbor-order#fee-ban" (The Harbor Board may not collect the fee) was vacated by "harbor-appeal" on 2023-01-20, after this page was last reviewed (2022-06).'

test.each([
  ['See [[harbor-order|the order]].', '12:5'],
  ['See [[Judge bars the harbor fee and the records rule]].', '12:5'],
  ['See [the order](/developments/harbor-order/).', '12:17'],
  ['See [the order](/developments/harbor-order/#why-it-matters).', '12:17'],
  ['See [the order](../harbor-order/).', '12:17'],
  ['See [the order](https://harbor.example.org/developments/harbor-order/).', '12:17'],
  ['See [the order][1].\n\n[1]: /developments/harbor-order/', '14:6'],
  ['Text [@harbor-act; @harbor-order, p. 7].', '12:20'],
  ['Text [@harbor-order] and [[harbor-order]].', '12:7'],
  ['Text.[^1]\n\n[^1]: See [[harbor-order]].', '14:11'],
])('leads there: %j', (body, place) => {
  expect(findingsOf(pageIsCurrent, page('2022-06', body))).toEqual([
    `developments/case.mdx:${place} ${vacated}`,
  ])
})

test.each(['harbor-order', 'harbor-order#fee-ban'])('relies on %s', (to) => {
  expect(findingsOf(pageIsCurrent, page('2022-06', 'Text.', `reliesOn: [${to}]`))).toEqual([
    `developments/case.mdx:9:12 ${vacated}`,
  ])
})

test.each([
  ['a point that stands', page('2022-06', 'Text.', 'reliesOn: [harbor-order#records-ban]')],
  ['a review on the day', page('2023-01-20', 'See [[harbor-order]].')],
  ['a later review', page('2023-06', 'See [[harbor-order]].')],
  ['a coarse review after it', page('2024', 'See [[harbor-order]].')],
  ['what fell before', page('2022-06', 'See [[harbor-suit]].')],
  ['what stands', page('2022-06', 'See [[harbor-rule]] and [[harbor fee]].')],
  ['another site', page('2022-06', 'See [it](https://x.example/developments/harbor-order/).')],
  ['a page of no development', page('2022-06', 'See [it](/developments/harbor-order/map/).')],
])('accepts %s', (_, files) => {
  expect(findingsOf(pageIsCurrent, files)).toEqual([])
})

test('knows only what has happened by the day of the check', () => {
  const files = page('2022-06', 'See [[harbor-order]].')
  expect(findingsOf(pageIsCurrent, files, '2023-01-19')).toEqual([])
  expect(findingsOf(pageIsCurrent, files, '2023-01-20')).toHaveLength(1)
})

test('tells a page of its own fall, at its day of review', () => {
  const order = harborFiles['developments/harbor-order.mdx']?.replace('2023-06', '2022-06')
  expect(findingsOf(pageIsCurrent, { 'developments/harbor-order.mdx': order ?? '' })).toEqual([
    `developments/harbor-order.mdx:33:11 ${vacated}`,
  ])
})

test('takes a hold for a fall, and the end of what was on hold for another', () => {
  const files = {
    ...page('2023-07', 'See [[harbor-rule]].'),
    ...event('stop', '2023-08-01', 'harbor-rule', 'stays'),
  }
  const held = findingsOf(pageIsCurrent, files).filter((one) => one.includes('/case.mdx'))
  expect(held).toEqual([
    'developments/case.mdx:12:5 "harbor-rule#fee" (A visiting boat pays a fee for each night) was stayed by "stop" on 2023-08-01, after this page was last reviewed (2023-07).',
  ])
  const reviewed = {
    ...files,
    ...page('2023-09', 'See [[harbor-rule]].'),
    ...event('end', '2023-10', 'harbor-rule#fee', 'repeals'),
  }
  const ended = findingsOf(pageIsCurrent, reviewed).filter((one) => one.includes('/case.mdx'))
  expect(ended).toEqual([
    'developments/case.mdx:12:5 "harbor-rule#fee" (A visiting boat pays a fee for each night) was repealed by "end" in 2023-10, after this page was last reviewed (2023-09).',
  ])
})

test('tells what fell again because what had saved it was undone', () => {
  const files = {
    ...page('2023-07', 'See [[harbor-rule]].'),
    ...event('supreme', '2023-08-01', 'harbor-appeal#fee-ban-vacated', 'reverses'),
  }
  expect(findingsOf(pageIsCurrent, files)).toContain(
    'developments/case.mdx:12:5 "harbor-rule#fee" (A visiting boat pays a fee for each night) went back on hold on 2023-08-01, because of "supreme", after this page was last reviewed (2023-07).',
  )
})

test('does not ask a page to have heard of its own effect', () => {
  const files = event('stop', '2023-08-14', 'harbor-rule#fee', 'repeals')
  expect(findingsOf(pageIsCurrent, files).filter((one) => one.includes('/stop.mdx'))).toEqual([])
})

test('leaves a last day that was known to review-is-not-overdue', () => {
  const files = page('2022-06', 'See [[case]].', 'until: 2023-03-01')
  expect(findingsOf(pageIsCurrent, files)).toEqual([])
})

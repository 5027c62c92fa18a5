import { expect, test } from 'vitest'
import { findingsOf, withBody } from '../fixtures/harbor.ts'
import { headingOrder } from './heading-order.ts'

test.each([
  ['# A', '11:1', 'This heading is at level 1, where only the page’s title stands.'],
  ['A\n=', '11:1', 'This heading is at level 1, where only the page’s title stands.'],
  ['### A', '11:1', 'This heading is at level 3, below the page’s title.'],
  ['## A\n\n#### B', '13:1', 'This heading is at level 4, below a heading at level 2.'],
  ['##', '11:1', 'This heading has no words.'],
  ['## {/* later */}', '11:1', 'This heading has no words.'],
  ['> ## A', '11:3', 'This heading stands in a quotation.'],
  ['- ## A', '11:3', 'This heading stands in a list.'],
  ['A[^n].\n\n[^n]: ## B', '13:7', 'This heading stands in a footnote.'],
])('%j', (body, place, message) => {
  expect(findingsOf(headingOrder, withBody(body))).toEqual([
    `developments/case.mdx:${place} ${message}`,
  ])
})

test.each([
  '',
  '## A\n\n### B\n\n#### C\n\n## D\n\n### E',
  '## A [@harbor-act]\n\n## B',
  '## ![A pier](/pier.png)',
  '```\n# A\n```',
  '**A**\n\n**A**',
])('accepts %j', (body) => {
  expect(findingsOf(headingOrder, withBody(body))).toEqual([])
})

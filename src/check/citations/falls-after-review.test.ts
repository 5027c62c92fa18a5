import { expect, test } from 'vitest'
import { fallsAfterReview } from './falls-after-review.ts'
import { harborContent, withBody } from '../fixtures/harbor.ts'

function falls(body: string, reviewed: string) {
  const [file = '', text = ''] = Object.entries(withBody(body))[0] ?? []
  const content = harborContent({
    [file]: text.replace('reviewed: 2023-06', `reviewed: ${reviewed}`),
  })
  return content.graph.entries
    .filter((entry) => entry.file === file)
    .flatMap((entry) => fallsAfterReview(entry, content))
    .map(({ reference, by, start, end }) => [reference, by, text.slice(start, end)])
}

test('gives each point that fell once, at the first place that leads to it', () => {
  const body = 'A suit [@harbor-complaint]. [[harbor-order|An order]] [@harbor-order].'
  expect(falls(body, '2022-01')).toEqual([
    ['harbor-suit', 'harbor-order', '@harbor-complaint'],
    ['harbor-order#fee-ban', 'harbor-appeal', '[[harbor-order|An order]]'],
  ])
  expect(falls(body, '2022-06').map(([reference]) => reference)).toEqual(['harbor-order#fee-ban'])
  expect(falls(body, '2023-06')).toEqual([])
})

test('a term has no day of review', () => {
  const content = harborContent({})
  const term = content.graph.glossary.get('vacate')
  expect(term && fallsAfterReview(term, content)).toEqual([])
})

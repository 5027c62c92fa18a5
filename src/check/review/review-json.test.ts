import { expect, test } from 'vitest'
import { harborContent } from '../fixtures/harbor.ts'
import { dueForReview } from './due-for-review.ts'
import { reviewJson } from './review-json.ts'

test('writes one array, with the same fields for each item', () => {
  const items = dueForReview(harborContent({}), 365)
  expect(JSON.parse(reviewJson(items))).toEqual(items)
  expect(reviewJson([])).toBe('[]')
})

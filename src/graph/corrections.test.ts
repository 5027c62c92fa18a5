import { expect, test } from 'vitest'
import { correctedPages } from './corrections.ts'
import { harbor } from './fixtures/harbor.ts'

test('lists corrected pages, the latest first, each with its newest correction first', () => {
  const pages = correctedPages(harbor()).map(({ entry, corrections }) => [
    entry.id,
    corrections.map(({ date }) => date),
  ])
  expect(pages).toEqual([
    ['board-order', ['2031-08-01', '2031-06']],
    ['about', ['2031-07']],
  ])
})

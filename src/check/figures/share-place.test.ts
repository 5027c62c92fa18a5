import { expect, test } from 'vitest'
import { parseProse } from '../../graph/prose/parse-prose.ts'
import { shareAt } from './share-place.ts'

test('reads a component, and where its values stand', () => {
  const text = 'Of all, <Share part="3" whole=\'12\' percent={x} /> and <br /> paid.'
  const found = parseProse(text, 0).nodes.flatMap((node) => shareAt(node, text) ?? [])
  expect(found).toHaveLength(1)
  expect(found[0]?.attributes).toEqual({ part: '3', whole: '12' })
  expect(found[0]?.places.map(({ from, to }) => text.slice(from, to))).toEqual(['3', '12'])
})

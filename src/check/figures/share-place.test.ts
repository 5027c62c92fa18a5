import { expect, test } from 'vitest'
import { visit } from 'unist-util-visit'
import { parseProse } from '../../graph/prose/parse-prose.ts'
import { type SharePlace, shareAt } from './share-place.ts'

test('reads a component, and where its values stand', () => {
  const text = 'Of all, <Share part="3" whole=\'12\' percent={x} /> and <br /> paid.'
  const found: SharePlace[] = []
  visit(parseProse(text, 0).tree, (node) => void found.push(...[shareAt(node, text) ?? []].flat()))
  expect(found).toHaveLength(1)
  expect(found[0]?.attributes).toEqual({ part: '3', whole: '12' })
  expect(found[0]?.places.map(({ from, to }) => text.slice(from, to))).toEqual(['3', '12'])
})

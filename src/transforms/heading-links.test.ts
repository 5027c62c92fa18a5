import { expect, test } from 'vitest'
import type { Root } from '../graph/prose/nodes.ts'
import { parseProse } from '../graph/prose/parse-prose.ts'
import { headingIds } from './heading-ids.ts'
import { headingLinks } from './heading-links.ts'

test.each([
  ['## What happened', ['#what-happened']],
  ['## The *old* rule', ['#the-old-rule']],
  ['## The [act](/act/)', ['/act/']],
  ['Not a heading.', []],
])('a heading leads to itself, unless a link stands in it: "%s"', (markdown, urls) => {
  const { tree } = parseProse(markdown, 0)
  headingIds()(tree)
  headingLinks()(tree)
  expect(urlsIn(tree)).toEqual(urls)
})

function urlsIn(tree: Root): string[] {
  const [block] = tree.children
  return block && 'children' in block
    ? block.children.flatMap((child) => ('url' in child ? [child.url] : []))
    : []
}

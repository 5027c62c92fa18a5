import { expect, test } from 'vitest'
import { nodesIn } from './walk.ts'

type Leaf = { type: string; children?: Leaf[] }

test.each<[string, Leaf, string[]]>([
  ['one alone', { type: 'a' }, ['a']],
  ['one that holds nothing', { type: 'a', children: [] }, ['a']],
  [
    'each before what it holds, in order',
    { type: 'a', children: [{ type: 'b', children: [{ type: 'c' }] }, { type: 'd' }] },
    ['a', 'b', 'c', 'd'],
  ],
])('lists the nodes of a tree: %s', (_, tree, types) => {
  expect(nodesIn(tree).map(({ type }) => type)).toEqual(types)
})

test('lets the tree be changed on the way', () => {
  const tree: Leaf = { type: 'a', children: [{ type: 'b' }, { type: 'c' }] }
  const seen: string[] = []
  for (const node of nodesIn(tree)) {
    seen.push(node.type)
    node.children?.splice(0, 1, { type: 'new' }, { type: 'more' })
  }
  expect(seen).toEqual(['a', 'b', 'c'])
})

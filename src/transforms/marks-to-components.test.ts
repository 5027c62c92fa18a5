import { expect, test } from 'vitest'
import type { Nodes, Root } from '../graph/prose/nodes.ts'
import { parseProse } from '../graph/prose/parse-prose.ts'
import { nodesIn } from '../graph/prose/walk.ts'
import { marksToComponents } from './marks-to-components.ts'

test('numbers citations and mentions apart, and carries what was typed', () => {
  const { tree } = parseProse('A [[fee]] [@a, § 2].\n\n> B [see @b; @c] [[Harbor fee|due]].', 0)
  marksToComponents()(tree)
  expect(componentsIn(tree)).toEqual([
    ['Mention', '0', 'fee', 'true'],
    ['Citation', '0', '@a, § 2', '0'],
    ['Citation', '1', 'see @b; @c'],
    ['Mention', '1', 'Harbor fee'],
  ])
})

test('prints a citation close to what it proves', () => {
  const { tree } = parseProse('Vacated [@a].', 0)
  marksToComponents()(tree)
  expect(tree.children[0]).toMatchObject({
    children: [{ value: 'Vacated' }, { name: 'Citation' }, { value: '.' }],
  })
})

test.each([
  [
    '[[fee]][@a]',
    [
      ['Mention', '0', 'fee', 'true'],
      ['Citation', '0', '@a', '0'],
    ],
  ],
  [
    'The [[fee]] [@a]',
    [
      ['Mention', '0', 'fee', 'true'],
      ['Citation', '0', '@a', '0'],
    ],
  ],
  [
    '[[fee]] is due [@a]',
    [
      ['Mention', '0', 'fee'],
      ['Citation', '0', '@a'],
    ],
  ],
])('tells a citation right after a mention that it is: %s', (text, components) => {
  const { tree } = parseProse(text, 0)
  marksToComponents()(tree)
  expect(componentsIn(tree)).toEqual(components)
})

test('says of a plain link which record it leads to, and leaves room for what befell that', () => {
  const { tree } = parseProse('[a](/developments/x/#y), [b](/glossary/z/), [c](/about/).', 0)
  marksToComponents()(tree)
  expect(tree.children[0]).toMatchObject({
    children: [
      { type: 'link', data: { hProperties: { 'data-development': 'x' } } },
      { name: 'LinkMark', attributes: [{ name: 'to', value: 'x' }] },
      { value: ', ' },
      { type: 'link', data: { hProperties: { 'data-term': 'z' } } },
      { value: ', ' },
      { type: 'link', url: '/about/' },
      { value: '.' },
    ],
  })
})

test.each([
  ['[a](/developments/x/)[@b]', 'x'],
  ['[a][r] [@b]\n\n[r]: /developments/x/', 'x'],
  ['[a](https://harbor.example/developments/x/) [@b]', 'x'],
  ['[a](../x/) [@b]', 'x'],
  ['[a](/developments/x/) and [@b]', undefined],
  ['[a](https://other.example/developments/x/) [@b]', undefined],
])('tells a citation right after a plain link: %s', (text, development) => {
  const { tree } = parseProse(text, 0)
  marksToComponents('https://harbor.example')(tree, { path: 'content/developments/order.mdx' })
  const citation = elementsIn(tree).find(({ name }) => name === 'Citation')
  const told = citation?.attributes.find((one) => 'name' in one && one.name === 'development')
  expect(told?.value).toBe(development)
})

test('numbers footnotes last, as they are read', () => {
  const { tree } = parseProse('A[^n].\n\n[^n]: Note [@note].\n\nB [@body].', 0)
  marksToComponents()(tree)
  expect(componentsIn(tree)).toEqual([
    ['Citation', '1', '@note'],
    ['Citation', '0', '@body'],
  ])
})

test('leaves no mark behind', () => {
  const { tree } = parseProse('| a |\n| - |\n| [[fee]][@a] |', 0)
  marksToComponents()(tree)
  const types = nodesIn<Nodes>(tree).map(({ type }) => type)
  expect(types.filter((type) => type === 'citation' || type === 'mention')).toEqual([])
})

/** Names of components, each with what it was given. */
function componentsIn(tree: Root): unknown[][] {
  return elementsIn(tree).map(({ name, attributes }) => [
    name,
    ...attributes.map((attribute) => 'name' in attribute && attribute.value),
  ])
}

function elementsIn(tree: Root) {
  return nodesIn<Nodes>(tree).filter((node) => node.type === 'mdxJsxTextElement')
}

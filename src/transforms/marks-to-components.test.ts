import { expect, test } from 'vitest'
import { visit } from 'unist-util-visit'
import { parseProse } from '../graph/prose/parse-prose.ts'
import { marksToComponents } from './marks-to-components.ts'

test('numbers citations and mentions apart, and carries what was typed', () => {
  const { tree } = parseProse('A [[fee]] [@a, § 2].\n\n> B [see @b; @c] [[Harbor fee|due]].', 0)
  marksToComponents()(tree)
  const found: unknown[] = []
  visit(tree, 'mdxJsxTextElement', ({ name, attributes }) => {
    found.push([name, ...attributes.map((attribute) => 'name' in attribute && attribute.value)])
  })
  expect(found).toEqual([
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
  const found: unknown[] = []
  visit(tree, 'mdxJsxTextElement', ({ name, attributes }) => {
    found.push([name, ...attributes.map((attribute) => 'name' in attribute && attribute.value)])
  })
  expect(found).toEqual(components)
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
  let found: unknown
  visit(tree, 'mdxJsxTextElement', ({ name, attributes }) => {
    if (name === 'Citation')
      found = attributes.find((one) => 'name' in one && one.name === 'development')?.value
  })
  expect(found).toBe(development)
})

test('numbers footnotes last, as they are read', () => {
  const { tree } = parseProse('A[^n].\n\n[^n]: Note [@note].\n\nB [@body].', 0)
  marksToComponents()(tree)
  const found: unknown[] = []
  visit(tree, 'mdxJsxTextElement', ({ attributes }) => {
    found.push(attributes.map((attribute) => 'name' in attribute && attribute.value))
  })
  expect(found).toEqual([
    ['1', '@note'],
    ['0', '@body'],
  ])
})

test('leaves no mark behind', () => {
  const { tree } = parseProse('| a |\n| - |\n| [[fee]][@a] |', 0)
  marksToComponents()(tree)
  const left: string[] = []
  visit(tree, (node) => {
    if (node.type === 'citation' || node.type === 'mention') left.push(node.type)
  })
  expect(left).toEqual([])
})

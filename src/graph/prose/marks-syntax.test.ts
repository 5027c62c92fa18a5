import { expect, test } from 'vitest'
import { parseProse } from './parse-prose.ts'

/** Marks in a text, as `kind:what stands in it`. */
function marksIn(text: string): string[] {
  const { nodes, fault } = parseProse(text, 0)
  expect(fault).toBeUndefined()
  return nodes
    .filter((node) => node.type === 'citation' || node.type === 'mention')
    .map(({ type, value }) => `${type}:${value}`)
}

test.each([
  ['Vacated [@act].', ['citation:@act']],
  ['Vacated [see @a, § 2; @b, ¶ 7].', ['citation:see @a, § 2; @b, ¶ 7']],
  ['Two [@a][@b] in a row.', ['citation:@a', 'citation:@b']],
  [
    'A [[detainer]] and [[detainer|an *ICE* hold]].',
    ['mention:detainer', 'mention:detainer|an *ICE* hold'],
  ],
  ['> quoted [see @a,\n> p. 4]', ['citation:see @a,\np. 4']],
  ['- in a [[list\n  item]]', ['mention:list\nitem']],
  ['**Bold [@a]** and *[[term]]*', ['citation:@a', 'mention:term']],
  ['## Heading [[term]]', ['mention:term']],
  ['| a |\n| --- |\n| [[term\\|words]] [@a] |', ['mention:term|words', 'citation:@a']],
  ['An aside.[^1]\n\n[^1]: With [@a].', ['citation:@a']],
  ['At [@a, &sect; 2]', ['citation:@a, § 2']],
  ['At [@a, app. \\[B\\]]', ['citation:@a, app. [B]']],
  ['[see [@a]](/x/)', ['citation:@a']],
])('finds the marks in %j', (text, marks) => {
  expect(marksIn(text)).toEqual(marks)
})

test.each([
  '`[@act]` and `[[term]]`',
  '```\n[@act] [[term]]\n```',
  '\\[@act] and \\[\\[term]] and \\[[term\\]]',
  '[jane@example.org]',
  '[@act](https://example.org/)',
  '![@act](/a.png) ![[term]]',
  '[see @act',
  '[[term',
  '[[]] [ ]',
  'Paragraph [[one\n\ntwo]].',
])('finds no mark in %j', (text) => {
  expect(marksIn(text)).toEqual([])
})

test('leaves the text around a mark as it was', () => {
  const { nodes } = parseProse('A [[detainer]] fell [@act], *all* of it.', 0)
  const values = nodes.flatMap((node) => ('value' in node ? node.value : []))
  expect(values).toEqual(['A ', 'detainer', ' fell ', '@act', ', ', 'all', ' of it.'])
})

test('says where a mark stands in the file', () => {
  const text = '---\ntitle: x\n---\n\nVacated [@act].'
  const citation = parseProse(text, 16).nodes.find(({ type }) => type === 'citation')
  expect(citation?.position?.start).toMatchObject({ line: 5, column: 9, offset: 26 })
})

test('gives the place and the reason where MDX cannot be read', () => {
  expect(parseProse('Fine.\n\n<details>\n\nnot closed', 0).fault).toMatchObject({
    message: expect.stringContaining('<details>'),
    start: 7,
  })
})

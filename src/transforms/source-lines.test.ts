import { expect, test } from 'vitest'
import type { Element, Root } from './elements.ts'
import { sourceLines } from './source-lines.ts'

test('says of a block which lines it was written in', () => {
  const block = element('p', [12, 14])
  sourceLines()({ type: 'root', children: [block] } satisfies Root)
  expect(block.properties).toEqual({ dataLines: '12-14' })
})

test.each([
  ['what stands within a line', element('em', [12, 12])],
  ['what no author wrote', element('p')],
])('says nothing of %s', (_, block) => {
  sourceLines()({ type: 'root', children: [block] } satisfies Root)
  expect(block.properties).toEqual({})
})

function element(tagName: string, lines?: [number, number]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: [],
    ...(lines && {
      position: { start: { line: lines[0], column: 1 }, end: { line: lines[1], column: 9 } },
    }),
  }
}

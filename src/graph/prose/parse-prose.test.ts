import { expect, test } from 'vitest'
import { parseProse } from './parse-prose.ts'

const front = '---\ntitle: a\n---\n'

test.each([
  ['nothing', ''],
  ['empty lines', '\r\n \t\n'],
  ['more than can be read', 'x'.repeat(100_001)],
  ['what is not closed', '<details>'],
])('makes no part of a body with %s', (_, body) => {
  expect(parseProse(front + body, front.length)).toMatchObject({
    tree: { children: [] },
    nodes: [],
  })
})

test.each([
  ['a tag that is never closed', 'Fine.\n\n<details>\n\nopen', '<details>'],
  ['a brace that is never closed', 'Fine {x', undefined],
])('says where in the file the fault stands: %s', (_, body, at) => {
  const text = front + body
  const { fault } = parseProse(text, front.length)
  expect(fault?.start).toBe(at === undefined ? text.length : text.indexOf(at))
  expect(fault?.message).toMatch(/^The text cannot be read: \w/)
})

test('lists the parts in the order of the text, with their places in the file', () => {
  const text = `${front}# A\n\nB *c*.\n`
  const { nodes } = parseProse(text, front.length)
  const placed = nodes.map(({ type, position }) => [
    type,
    text.slice(position?.start.offset, position?.end.offset),
  ])
  expect(placed.slice(1)).toEqual([
    ['heading', '# A'],
    ['text', 'A'],
    ['paragraph', 'B *c*.'],
    ['text', 'B '],
    ['emphasis', '*c*'],
    ['text', 'c'],
    ['text', '.'],
  ])
})

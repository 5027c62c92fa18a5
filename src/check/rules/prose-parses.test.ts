import { expect, test } from 'vitest'
import { problemsWith, replaced } from '../fixtures/sound-content.ts'

const term = 'glossary/harbor-fee.mdx'
const withBody = (body: string) => replaced(term, 'Ships pay [@act].', body)

test.each([
  ['Ships [[pay', '7:7', 'The mark that begins with [[ is not closed or is empty.'],
  ['Ships [@act', '7:7', 'The mark that begins with [@ is not closed or is empty.'],
  ['Ships [[]] pay', '7:7', 'The mark that begins with [[ is not closed or is empty.'],
  [
    '> Ships\n> pay [@act\n\nmore]',
    '8:7',
    'The mark that begins with [@ is not closed or is empty.',
  ],
  ['Fees <5', '7:7', 'The text cannot be read: Unexpected character `5` (U+0035) before name'],
  ['<details>\n\nopen', '7:1', 'The text cannot be read: Expected a closing tag for `<details>`'],
])('%j', (body, place, message) => {
  const found = problemsWith(withBody(body))
  expect(found).toHaveLength(1)
  expect(found[0]?.startsWith(`${term}:${place} prose-parses: ${message}`), found[0]).toBe(true)
})

test.each([
  'Plain \\[@act and \\[[x]',
  '`[[` and `[@`',
  'Less \\< than \\{',
  '[@act] [[harbor fee]]',
])('accepts %j', (body) => {
  expect(problemsWith(withBody(body))).toEqual([])
})

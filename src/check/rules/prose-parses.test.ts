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
  ['Ships pay [@act, @other].', '7:12', '"@other" is read as a place in the source before it.'],
  [
    'Ships pay [@act; see@other].',
    '7:12',
    '"see@other" is read as a place in the source before it.',
  ],
  ['Ships pay [@act; other].', '7:12', '"other" is read as a place in the source before it.'],
  ['Ships pay @Act.', '7:11', '"@Act" would be printed as typed: it is not a citation.'],
  [
    'Ships pay [see@act p. 3].',
    '7:11',
    '"[see@act" would be printed as typed: it is not a citation.',
  ],
  ['Ships pay @act.', '7:11', '"@act" would be printed as typed: it is not a citation.'],
  ['Ships pay [-@act].', '7:11', '"[-@act" would be printed as typed: it is not a citation.'],
  ['Ships pay [see@act].', '7:11', '"[see@act" would be printed as typed: it is not a citation.'],
  ['Ships pay [see @act.', '7:16', '"@act" would be printed as typed: it is not a citation.'],
  [
    '[Ships [[harbor fee]]](/x/)',
    '7:8',
    'This mark stands inside a link, which cannot hold another.',
  ],
  ['> '.repeat(40) + 'deep', '7:61', 'This is nested more than 30 deep.'],
  [`${'- '.repeat(99)}x`, '7:31', 'This is nested more than 30 deep.'],
  ['import duties rose', '7:15', 'The text cannot be read: Could not parse import/exports'],
  ['Fees <5', '7:7', 'The text cannot be read: Unexpected character `5` (U+0035) before name'],
  ['<details>\n\nopen', '7:1', 'The text cannot be read: Expected a closing tag for `<details>`'],
])('%j', (body, place, message) => {
  const found = problemsWith(withBody(body))
  expect(found).toHaveLength(1)
  expect(found[0]?.startsWith(`${term}:${place} prose-parses: ${message}`), found[0]).toBe(true)
})

test('looks at links by reference and at front matter as well', () => {
  const link = withBody('[Ships [[harbor fee]]][x]\n\n[x]: /x/')
  expect(problemsWith(link)).toHaveLength(1)
  const field = replaced(term, '[@act, § 2]', '[@act, @other]')
  expect(problemsWith(field)[0]).toContain(
    `${term}:4:15 prose-parses: "@other" is read as a place in the source before it.`,
  )
})

test.each([
  'Plain \\[@act and \\[[x]',
  'Follow \\@harbor.',
  '`[[` and `[@`',
  'Less \\< than \\{',
  '[@act] [[harbor fee]]',
])('accepts %j', (body) => {
  expect(problemsWith(withBody(body))).toEqual([])
})

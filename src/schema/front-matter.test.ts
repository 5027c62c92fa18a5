import { expect, test } from 'vitest'
import { readFrontMatter } from './front-matter.ts'

const page =
  '---\ntitle: Harbor fees\ndate: 2031\nlint: no\npoints:\n  - id: fee-ban\n---\n\nBody.\n'

test('keeps every value as it was typed', () => {
  expect(readFrontMatter(page, 'mdx').data).toEqual({
    title: 'Harbor fees',
    date: '2031',
    lint: 'no',
    points: [{ id: 'fee-ban' }],
  })
})

test.each([
  [['title'], 'value', 'Harbor fees'],
  [['title'], 'key', 'title'],
  [['points', 0, 'id'], 'value', 'fee-ban'],
] as const)('knows where %j stands', (path, part, words) => {
  const [start, end] = readFrontMatter(page, 'mdx').rangeOf(path, part)
  expect(page.slice(start, end)).toBe(words)
})

test('points a missing value at the map it is missing from', () => {
  const [start] = readFrontMatter(page, 'mdx').rangeOf(['points', 0, 'text'])
  expect(page.slice(start, start + 3)).toBe('id:')
})

test.each([
  [
    'mdx',
    'No front matter.',
    'The file does not begin with front matter between two lines of three hyphens.',
  ],
  [
    'mdx',
    '---\ntitle: "open\n---\n',
    'The YAML cannot be read: A quotation mark is opened here and not closed.',
  ],
  ['yaml', 'a: 1\na: 2\n', 'The YAML cannot be read: Map keys must be unique.'],
  [
    'yaml',
    'a: &x [1,1]\nb: &y [*x,*x,*x,*x,*x,*x]\nc: &z [*y,*y,*y,*y,*y]\nd: [*z,*z,*z]\n',
    'The YAML cannot be read: Excessive alias count indicates a resource exhaustion attack.',
  ],
] as const)('says what it cannot read (%s)', (kind, text, message) => {
  const { data, faults } = readFrontMatter(text, kind)
  expect(data).toBeUndefined()
  expect(faults[0]?.message).toBe(message)
})

test('reads an empty YAML file as nothing said', () => {
  expect(readFrontMatter('', 'yaml').data).toEqual({})
})

test('finds what is missing at the end of a file inside it', () => {
  const text = 'answers:\n  - when:\n      harbor: [ended'
  const { faults } = readFrontMatter(text, 'yaml')
  expect(faults).not.toEqual([])
  for (const { start, end } of faults)
    expect([start <= text.length, end <= text.length]).toEqual([true, true])
})

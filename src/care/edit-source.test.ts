import { expect, test } from 'vitest'
import { applyEdits } from '../check/apply-edits.ts'
import { readRecord } from '../schema/record.ts'
import { addArchived, replaceAddress } from './edit-source.ts'

const to = 'https://b.example/new'
const sourceOf = (text: string) => readRecord('sources', 'content/sources/act.yaml', text)

function replaced(text: string, address = to, field: 'URL' | 'archived' = 'URL') {
  const edit = replaceAddress(sourceOf(text), field, address)
  return edit && applyEdits(text, [edit])
}

function archivedIn(text: string, address = to, note = 'Gone.') {
  const edit = addArchived(sourceOf(text), address, note)
  return edit && applyEdits(text, [edit])
}

test.each([
  ['URL: https://a.example/x\n', 'URL: https://b.example/new\n'],
  ['# one\nURL:   https://a.example/x  # two\n', '# one\nURL:   https://b.example/new  # two\n'],
  ['URL: "https://a.example/x"\r\ntype: x\r\n', 'URL: "https://b.example/new"\r\ntype: x\r\n'],
  ["URL: 'https://a.example/x'", "URL: 'https://b.example/new'"],
  ['{ type: x, URL: https://a.example/x }', '{ type: x, URL: https://b.example/new }'],
  ['URL:\n  https://a.example/x\ntype: x\n', 'URL:\n  https://b.example/new\ntype: x\n'],
])('replaces an address and nothing else: %j', (text, after) => {
  expect(replaced(text)).toBe(after)
})

test.each([
  ['URL: https://a.example/x', 'https://b.example/x:', 'URL: "https://b.example/x:"'],
  ['URL: https://a.example/x', 'https://b.example/x#y', 'URL: https://b.example/x#y'],
  ["URL: 'https://a.example/x'", "https://b.example/o'x", "URL: 'https://b.example/o''x'"],
  ['{ URL: https://a.example/x }', 'https://b.example/a,b', '{ URL: "https://b.example/a,b" }'],
])('%j to %j', (text, address, after) => {
  expect(replaced(text, address)).toBe(after)
})

test('replaces an archive copy', () => {
  const text = 'URL: https://a.example/x\narchived: https://c.example/x\n'
  expect(replaced(text, to, 'archived')).toBe(
    'URL: https://a.example/x\narchived: https://b.example/new\n',
  )
})

test.each([
  [
    'URL: https://a.example/x # mine\ntype: x\n',
    'URL: https://a.example/x # mine\n# Gone.\narchived: https://b.example/new\ntype: x\n',
  ],
  [
    'URL: https://a.example/x',
    'URL: https://a.example/x\n# Gone.\narchived: https://b.example/new',
  ],
  [
    'a: b\r\nURL: https://a.example/x\r\n',
    'a: b\r\nURL: https://a.example/x\r\n# Gone.\r\narchived: https://b.example/new\r\n',
  ],
  [
    'URL: >-\n  https://a.example/x\nfigures:\n  - value: x\n',
    'URL: >-\n  https://a.example/x\n# Gone.\narchived: https://b.example/new\nfigures:\n  - value: x\n',
  ],
])('adds an archive copy under the address: %j', (text, after) => {
  expect(archivedIn(text)).toBe(after)
})

test('a note stays in its line', () => {
  expect(archivedIn('URL: https://a.example/x\n', to, 'Gone.\nURL: bad')).toBe(
    'URL: https://a.example/x\n# Gone. URL: bad\narchived: https://b.example/new\n',
  )
})

test.each([
  ['{ URL: https://a.example/x }'],
  ['URL: &a https://a.example/x\narchived: *a\n'],
  ['URL: https://a.example/x\narchived: https://c.example/x\n'],
  ['- URL: https://a.example/x\n'],
])('leaves to an author what could be read in another way: %j', (text) => {
  expect(archivedIn(text)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { readRecord } from '../schema/record.ts'
import { rememberEntries } from './remember-entries.ts'

const text = '---\nterm: quay\nshort: A place to land.\nauthority: ["[@act]"]\n---\n\nA quay.\n'

test('reads a file again only when its text has changed', () => {
  const read = rememberEntries()
  const first = read(file('quay', text))
  expect(first?.data).toHaveProperty('term', 'quay')
  expect(read(file('quay', text))).toBe(first)
  const changed = read(file('quay', text.replace('A quay.', 'No quay.')))
  expect(changed?.text).toContain('No quay.')
  expect(read(file('quay', text))?.text).toBe(text)
})

test('tells two files of the same text apart, and remembers that one is none', () => {
  const read = rememberEntries()
  expect(read(file('quay', text))?.id).toBe('quay')
  expect(read(file('pier', text))?.id).toBe('pier')
  expect(read(file('none', 'no front matter'))).toBeUndefined()
})

function file(id: string, text: string) {
  return readRecord('glossary', `content/glossary/${id}.mdx`, text)
}

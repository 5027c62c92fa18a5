import { expect, test } from 'vitest'
import type { Element, Root } from './elements.ts'
import { footnoteIds } from './footnote-ids.ts'

test('names the heading of the notes apart from any heading an author writes', () => {
  const authors = element('h2', { id: 'footnote-label' })
  const notes = element('h2', { id: 'footnote-label', className: ['note-heading'] })
  const mark = element('a', { ariaDescribedBy: ['footnote-label'] })
  footnoteIds()({ type: 'root', children: [authors, notes, mark] } satisfies Root)
  expect(authors.properties['id']).toBe('footnote-label')
  expect(notes.properties['id']).toBe('note:label')
  expect(mark.properties['ariaDescribedBy']).toEqual(['note:label'])
})

function element(tagName: string, properties: Element['properties']): Element {
  return { type: 'element', tagName, properties, children: [] }
}

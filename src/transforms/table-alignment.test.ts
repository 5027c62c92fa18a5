import { expect, test } from 'vitest'
import type { Element, Root } from './elements.ts'
import { tableAlignment } from './table-alignment.ts'

test('says alignment with a class, which a strict content security policy lets through', () => {
  const cell = element('td', { align: 'right' })
  tableAlignment()({ type: 'root', children: [cell, element('td', {})] } satisfies Root)
  expect(cell.properties).toEqual({ className: ['align-right'] })
})

function element(tagName: string, properties: Element['properties']): Element {
  return { type: 'element', tagName, properties, children: [] }
}

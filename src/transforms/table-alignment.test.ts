import type { Element, Properties, Root } from 'hast'
import { expect, test } from 'vitest'
import { tableAlignment } from './table-alignment.ts'

test('says alignment with a class, which a strict content security policy lets through', () => {
  const cell = element('td', { align: 'right' })
  tableAlignment()({ type: 'root', children: [cell, element('td', {})] } satisfies Root)
  expect(cell.properties).toEqual({ className: ['align-right'] })
})

function element(tagName: string, properties: Properties): Element {
  return { type: 'element', tagName, properties, children: [] }
}

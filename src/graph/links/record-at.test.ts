import { expect, test } from 'vitest'
import { recordAt } from './record-at.ts'

test.each([
  ['/developments/order/', 'developments/order'],
  ['/developments/order', 'developments/order'],
  ['/developments/order/#page:standing', 'developments/order'],
  ['/developments/order/?q', 'developments/order'],
  ['../order/', 'developments/order'],
  ['https://harbor.example/glossary/fee/', 'glossary/fee'],
  ['https://other.example/glossary/fee/', undefined],
  ['/base/developments/order/', undefined],
  ['/developments/', undefined],
  ['/about/', undefined],
  ['mailto:a@harbor.example', undefined],
])('%s leads to %s', (written, record) => {
  const found = recordAt(written, 'https://harbor.example/developments/rule/')
  expect(found && `${found.folder}/${found.id}`).toBe(record)
})

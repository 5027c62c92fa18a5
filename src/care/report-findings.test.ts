import { expect, test } from 'vitest'
import type { Finding } from './findings.ts'
import { diffOf, findingsJson, findingsText } from './report-findings.ts'

const text = 'title: Fee\nURL: https://a.example/fee\ntext: original\n'

const found: Finding = {
  rule: 'moved',
  severity: 'error',
  file: 'content/sources/fee.yaml',
  line: 2,
  column: 6,
  endLine: 2,
  endColumn: 27,
  message: 'https://a.example/fee has moved for good to https://b.example/fee.',
  fix: 'Open it and see.',
  edit: { start: 16, end: 37, text: 'https://b.example/fee' },
  key: 'fee',
  field: 'URL',
  address: 'https://a.example/fee',
  looked: '2026-11-22',
  since: '2026-11-20',
}
const { edit: _, ...noEdit } = found

test('shows the place, what was found, what to do, and the edit; then what can wait', () => {
  const waits = {
    ...noEdit,
    rule: 'refused',
    severity: 'warning',
    message: 'It answers 403.',
  } as const
  expect(findingsText([waits, found], () => text)).toMatchInlineSnapshot(`
    "content/sources/fee.yaml:2:6  moved
      2 | URL: https://a.example/fee
        |      ^^^^^^^^^^^^^^^^^^^^^
      https://a.example/fee has moved for good to https://b.example/fee.
      Open it and see.
      - URL: https://a.example/fee
      + URL: https://b.example/fee

    Nothing to do yet:
      content/sources/fee.yaml:2:6  refused: It answers 403."
  `)
})

test('says nothing where nothing was found', () => {
  expect(findingsText([], () => text)).toBe('')
  expect(findingsJson([])).toBe('[]')
})

test('prints nothing that a host could move a terminal with', () => {
  const odd = { ...noEdit, message: 'a \u001b[31m title' }
  expect(findingsText([odd, { ...odd, severity: 'warning' }], () => text)).not.toContain('\u001b')
})

test('writes JSON with the same fields for each', () => {
  expect(JSON.parse(findingsJson([found, noEdit]))).toEqual([found, { ...noEdit, edit: null }])
})

test.each([
  ['a\nb\nc\n', { start: 2, end: 3, text: 'B' }, ['- b', '+ B']],
  ['a\nb\n', { start: 1, end: 1, text: '\nx\ny' }, ['+ x', '+ y']],
  ['a\r\nb\r\n', { start: 1, end: 1, text: '\r\nb' }, ['+ b']],
  ['a', { start: 1, end: 1, text: '\nb' }, ['+ b']],
  ['a\nb', { start: 1, end: 3, text: '' }, ['- b']],
])('%j with %j', (text, edit, lines) => {
  expect(diffOf(text, edit)).toEqual(lines)
})

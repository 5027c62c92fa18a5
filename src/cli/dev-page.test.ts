import { expect, test } from 'vitest'
import { check } from '../check/check.ts'
import { harborContent, harborFiles } from '../check/fixtures/harbor.ts'
import type { Content } from '../check/rule.ts'
import { pageAt } from './dev-page.ts'

const order = 'developments/harbor-order.mdx'
const page = '/developments/harbor-order/'
const broken = replaced(order, '[@harbor-order, p. 7]', '[@harbour-order, p. 7]')

test('tells a page of problems in its file, and every other page where they are', () => {
  const own = pageAt(page, checked(broken))
  expect(own.own.map(({ rule }) => rule)).toContain('cited-source-exists')
  expect(own).toMatchObject({ file: order, others: [], isMissing: false })
  for (const address of ['/', '/glossary/', '/sources/harbor-act/', '/nowhere/']) {
    const { own, others, isMissing } = pageAt(address, checked(broken))
    expect([own, isMissing], address).toEqual([[], false])
    expect(others, address).toMatchObject([{ file: order, address: page }])
  }
})

test.each([
  ['front matter that does not fit', replaced(order, 'kind: ruling', 'kind: rulling')],
  ['front matter that cannot be read', replaced(order, 'kind: ruling', 'kind: [')],
  ['a body that cannot be read', replaced(order, '## What happened', '## <span>What happened')],
])('there is no page for a record with %s, and every other', (_, files) => {
  expect(pageAt(page, checked(files))).toMatchObject({ file: order, isMissing: true })
  expect(pageAt('/developments/', checked(files)).isMissing).toBe(false)
})

test('there is no page for a file that cannot be read', () => {
  const unreadable = { message: 'This file may not be read.', fix: 'Change its permissions.' }
  const files = [
    { file: 'pages/help.mdx', record: 'pages/help', ...unreadable },
    { file: 'notes.mdx', ...unreadable },
  ]
  const content = { ...harborContent({}), unreadable: files }
  expect(pageAt('/help/', checked({}, content))).toMatchObject({
    file: 'pages/help.mdx',
    isMissing: true,
    others: [{ file: 'notes.mdx', address: undefined }],
  })
})

test('there is no page at all without site.yaml, and each says so', () => {
  const files = { 'site.yaml': 'name: [' }
  expect(pageAt(page, checked(files))).toMatchObject({ file: 'site.yaml', isMissing: true })
  expect(pageAt(page, checked(files)).own).toHaveLength(1)
})

function checked(files: Record<string, string>, content: Content = harborContent(files)) {
  return { content, problems: check(content) }
}

function replaced(file: string, from: string, to: string): Record<string, string> {
  return { [file]: (harborFiles[file] ?? '').replace(from, to) }
}

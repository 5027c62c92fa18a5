import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { termIsUsed } from './term-is-used.ts'

const anchor = `---
term: anchor fee
aliases: [mooring fee]
short: x
authority: ["[@harbor-act]"]
notToBeConfusedWith: [harbor-fee]
---
`
const found = (body: string, own = '') =>
  findingsOf(termIsUsed, { 'glossary/anchor-fee.mdx': `${anchor}\n${own}\n`, ...withBody(body) })

const unused = ['glossary/anchor-fee.mdx:2:7 No other page links to "anchor fee".']

test.each([
  ['An anchor fee.'],
  ['`[[anchor fee]]` {/* [[anchor fee]] */} \\[[anchor fee]]'],
  ['[us](/glossary/)'],
  ['[the order](/developments/anchor-fee/)'],
  ['[[harbor-order|anchor fee]]'],
])('%j does not use it', (body) => {
  expect(found(body)).toEqual(unused)
})

test.each([
  ['An [[anchor fee]].'],
  ['[[Mooring fees]]'],
  ['[[anchor-fee|it]]'],
  ['[it](/glossary/anchor-fee/)'],
  ['[it](/glossary/anchor-fee/#more)'],
  ['[it](https://harbor.example.org/glossary/anchor-fee)'],
  ['[it][a]\n\n[a]: /glossary/anchor-fee/'],
  ['One.[^1]\n\n[^1]: An [[anchor fee]].'],
  ['## An [[anchor fee]]'],
  // A page that cannot be read for now may well use it.
  ['An [[anchor fee]]. <b'],
])('%j uses it', (body) => {
  expect(found(body)).toEqual([])
})

test('its own page, and a list of what it is not, do not use it', () => {
  expect(found('', 'An [[anchor fee]] of [[anchor-fee|this]] port.')).toEqual(unused)
  const pilot = (harborFiles['glossary/pilot-fee.mdx'] ?? '').replace(
    '[harbor-fee]',
    '[anchor-fee]',
  )
  expect(
    findingsOf(termIsUsed, { 'glossary/anchor-fee.mdx': anchor, 'glossary/pilot-fee.mdx': pilot }),
  ).toEqual(unused)
})

test('a page that does not fit its schema uses what it mentions', () => {
  const page = withBody('An [[anchor fee]].')['developments/case.mdx'] ?? ''
  const files = { 'developments/case.mdx': page.replace('kind: policy', 'kind: plan') }
  expect(findingsOf(termIsUsed, { ...files, 'glossary/anchor-fee.mdx': anchor })).toEqual([])
})

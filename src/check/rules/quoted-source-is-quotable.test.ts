import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { quotedSourceIsQuotable } from './quoted-source-is-quotable.ts'

const found = (body: string) => findingsOf(quotedSourceIsQuotable, withBody(body))

test.each([
  'It fell [@harbor-digest].',
  'It is “a fee without a law” [@harbor-order; @harbor-digest].',
  'It is “a fee without a law” [@harbor-order], says the digest [@harbor-digest].',
  'The digest [@harbor-digest] saw a so-called “raid”.',
  'The digest is called “Fee news in brief” [@harbor-digest].',
  'It is “open [@harbor-digest].',
  'It is “open” [@harbor-digest; @harbour-order].',
])('a reworded copy may be cited: %j', (body) => {
  expect(found(body)).toEqual([])
})

test.each([
  [
    'It is “all over” [@harbor-digest].',
    ':11:7 “all over” is quoted from [@harbor-digest], a reworded copy.',
  ],
  [
    'It is “all over.” [@harbor-digest]',
    ':11:7 “all over.” is quoted from [@harbor-digest], a reworded copy.',
  ],
  [
    '> All over. [@harbor-digest]',
    ':11:3 “All over.” is quoted from [@harbor-digest], a reworded copy.',
  ],
  [
    'It is “a search by another name” [@harbor-digest, p. 1].',
    ':11:7 “a search by another name” is quoted from [@harbor-digest], a reworded copy. It is on file for [@harbor-appeal].',
  ],
])('a reworded copy may not be quoted: %j', (body, finding) => {
  expect(found(body)).toEqual([`developments/case.mdx${finding}`])
})

test('a reworded copy has no passages on file', () => {
  const text = `${harborFiles['sources/harbor-digest.yaml']}quotations:\n  - text: all over\n  - text: gone\n`
  expect(findingsOf(quotedSourceIsQuotable, { 'sources/harbor-digest.yaml': text })).toEqual([
    'sources/harbor-digest.yaml:8:11 [@harbor-digest] is a reworded copy: its words are not those of the document.',
  ])
})

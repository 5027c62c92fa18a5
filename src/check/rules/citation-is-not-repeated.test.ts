import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { citationIsNotRepeated } from './citation-is-not-repeated.ts'

const find = (body: string) => findingsOf(citationIsNotRepeated, withBody(body))

test.each([
  ['Text [@a, p. 3; @a, p. 3].', '11:17', '"@a, p. 3" stands twice in this bracket.'],
  ['Text [@a; @b; see @a].', '11:19', '"@a" stands twice in this bracket.'],
  ['Text [@a; @a, p. 3].', '11:11', '"@a" stands twice in this bracket, once without a place.'],
  ['Text [@a, p. 3; @a].', '11:17', '"@a" stands twice in this bracket, once without a place.'],
])('in a bracket: %j', (body, place, message) => {
  expect(find(body)).toEqual([`developments/case.mdx:${place} ${message}`])
})

test.each([
  ['One [@a, § 4], two [@a, § 4].', '11:20', '[@a, § 4]'],
  ['One [@a; @b], two [see @b; @a].', '11:19', '[@a; @b]'],
  ['“One” [@a] and “two” [@a].', '11:22', '[@a]'],
  ['One [@a].\n\nOne [@a, p. 3] and two\nof them [@a, p. 3].', '14:9', '[@a, p. 3]'],
  ['- One [@a], two [@a].', '11:17', '[@a]'],
])('in a sentence: %j', (body, place, said) => {
  expect(find(body)).toEqual([
    `developments/case.mdx:${place} ${said} stands twice in this sentence, with no other source between.`,
  ])
})

test('reports each one too many', () => {
  expect(find('One [@a], two [@a], three [@a].')).toHaveLength(2)
})

test.each([
  'One [@a, p. 3]. Two [@a, p. 3].',
  'One [@a, p. 3], two [@a, p. 4].',
  'One [@a], two [@b], three [@a].',
  'One [@a], two [@a, p. 4].',
  'Text [@a, p. 3; @a, p. 4].',
  'One v. Two [@a]. Three [@a].',
  '| One [@a] | Two [@a] |\n| --- | --- |\n| [@a] | [@a] |',
])('accepts %j', (body) => {
  expect(find(body)).toEqual([])
})

test('reads the front matter', () => {
  const term = harborFiles['glossary/pilot-fee.mdx']?.replace(
    '"[@harbor-act, § 9]"',
    '"[@harbor-act, § 9] [@harbor-act]"',
  )
  expect(findingsOf(citationIsNotRepeated, { 'glossary/pilot-fee.mdx': term ?? '' })).toEqual([
    'glossary/pilot-fee.mdx:4:34 "@harbor-act" stands twice in this bracket, once without a place.',
  ])
})

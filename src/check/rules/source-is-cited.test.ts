import { expect, test } from 'vitest'
import { findingsOf, harborContent, harborFiles, withBody } from '../fixtures/harbor.ts'
import { sourceIsCited } from './source-is-cited.ts'

const map = {
  'sources/map.yaml':
    'type: report\ntitle: Map\nURL: https://x.example/\nstanding: primary\ntext: original\n',
}
const unused = ['sources/map.yaml:2:8 No page cites "map".']

test('finds a source that no page cites', () => {
  expect(findingsOf(sourceIsCited, map)).toEqual(unused)
})

test.each(['A map [@mapped].', '`[@map]`', '{/* [@map] */}', 'Write to us@map.'])(
  'does not take %j for a citation of it',
  (body) => {
    expect(findingsOf(sourceIsCited, { ...map, ...withBody(body) })).toEqual(unused)
  },
)

test.each([
  'See it [@map].',
  'See it [see @harbor-act; @map, p. 2].',
  'See it.[^1]\n\n[^1]: [@map]',
])('accepts it after %j', (body) => {
  expect(findingsOf(sourceIsCited, { ...map, ...withBody(body) })).toEqual([])
})

test('accepts one that only front matter cites', () => {
  const suit = harborFiles['developments/harbor-suit.mdx']?.replace(
    'reviewed',
    'effects:\n  - on: harbor-rule\n    effect: appeals\n    cite: "[@map]"\nreviewed',
  )
  expect(findingsOf(sourceIsCited, { ...map, 'developments/harbor-suit.mdx': suit ?? '' })).toEqual(
    [],
  )
})

test.each([
  '---\ntitel: Misspelt\n---\n\nSee it [@map].\n',
  withBody('See it [@map]. {')['developments/case.mdx'] ?? '',
])('does not judge what a page cites that cannot be read (%#)', (text) => {
  expect(findingsOf(sourceIsCited, { ...map, 'developments/case.mdx': text })).toEqual([])
})

test('judges nothing while a file cannot be opened', () => {
  const unreadable = [{ file: 'x', message: '', fix: '', record: 'developments/x' }]
  expect([...sourceIsCited.check({ ...harborContent(map), unreadable }, [])]).toEqual([])
})

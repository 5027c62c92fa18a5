import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { effectPast, fateOf, statusLabel } from './status-words.ts'

test.each([
  ['ruling', 'ended', 'No longer in effect'],
  ['ruling', 'in-effect', 'In effect'],
  ['filing', 'ended', 'Closed'],
  ['filing', 'pending', 'Pending'],
  ['subpoena', 'in-effect', 'Enforced by a court'],
  ['subpoena', 'partly', 'Partly closed'],
] as const)('a %s that is %s reads “%s”', (kind, status, words) => {
  expect(statusLabel(kind, status)).toBe(words)
})

test('says what befell a development, and when, only if something did', () => {
  const standing = harbor().citator.get('board-order')
  expect(standing && fateOf('order', standing)).toEqual({
    words: 'vacated in part',
    since: '2032-01',
  })
  const ruling = harbor().citator.get('court-ruling')
  expect(ruling && fateOf('ruling', ruling)).toBeUndefined()
})

test('a court decides a filing rather than replacing it', () => {
  expect(effectPast('filing', 'supersedes')).toBe('decided')
  expect(effectPast('law', 'supersedes')).toBe('replaced')
})

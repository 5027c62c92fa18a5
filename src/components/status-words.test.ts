import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { effectPast, fateOf, statusLabel } from './status-words.ts'

test.each([
  ['ruling', 'ended', ['ended'], 'No longer in effect'],
  ['ruling', 'in-effect', ['stands'], 'In effect'],
  ['filing', 'pending', ['pending'], 'No outcome on file'],
  ['filing', 'ended', ['ended'], 'Closed'],
  ['subpoena', 'partly', ['ended', 'pending'], 'Closed in part'],
  ['subpoena', 'done', ['carried-out'], 'Complied with'],
  ['subpoena', 'in-effect', ['enforced'], 'Enforced by a court'],
  ['subpoena', 'in-effect', ['enforced', 'pending'], 'Enforced by a court in part'],
  ['subpoena', 'in-effect', ['carried-out', 'pending'], 'Complied with in part'],
  ['subpoena', 'in-effect', ['amended'], 'No outcome on file'],
  ['subpoena', 'partly', ['on-hold', 'pending'], 'On hold in part'],
  ['filing', 'pending', ['sent-back'], 'Sent back, no outcome on file'],
] as const)('a %s that is %s (%j) reads “%s”', (kind, status, standings, words) => {
  const change = {
    since: '2031',
    by: null,
    effect: undefined,
    onAppeal: false,
    history: [],
  }
  const points = new Map(standings.map((standing, n) => [`${n}`, { ...change, standing }]))
  expect(statusLabel(kind, { status, since: '2031', by: null, history: [], points })).toBe(words)
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

test('names what felled it first, whatever followed', () => {
  const change = { by: 'x', effect: undefined, key: 'x/0' }
  const point = {
    ...change,
    standing: 'replaced' as const,
    since: '2033',
    onAppeal: false,
    history: [
      { ...change, standing: 'stands' as const, from: '2031' },
      { ...change, standing: 'ended' as const, from: '2032', effect: 'vacates' as const },
      { ...change, standing: 'replaced' as const, from: '2033', effect: 'settles' as const },
    ],
  }
  const standing = { status: 'ended' as const, since: '2032', by: 'x', history: [] }
  expect(fateOf('ruling', { ...standing, points: new Map([['', point]]) })).toEqual({
    words: 'vacated',
    since: '2032',
  })
})

test('tells what is on hold by its hold, though another point ended later', () => {
  const point = (standing: 'on-hold' | 'ended', from: string, effect: 'stays' | 'vacates') => ({
    standing,
    since: from,
    by: 'x',
    effect,
    onAppeal: false,
    history: [{ standing, from, by: 'x', effect, key: 'x/0' }],
  })
  const points = new Map([
    ['one', point('on-hold', '2032', 'stays')],
    ['two', point('ended', '2033', 'vacates')],
  ])
  const standing = { status: 'on-hold' as const, since: '2032', by: 'x', history: [], points }
  expect(fateOf('ruling', standing)).toEqual({ words: 'put on hold', since: '2032' })
})

test('a court decides a filing rather than replacing it', () => {
  expect(effectPast('filing', 'supersedes')).toBe('decided')
  expect(effectPast('law', 'supersedes')).toBe('replaced')
})

import { expect, test } from 'vitest'
import { effectPast, standingLabel, statusLabel } from './status-words.ts'

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
    undone: false,
    history: [],
    fall: undefined,
    returned: undefined,
  }
  const points = new Map(standings.map((standing, n) => [`${n}`, { ...change, standing }]))
  expect(statusLabel(kind, { status, since: '2031', by: null, history: [], points })).toBe(words)
})

test('a court decides a filing rather than replacing it', () => {
  expect(effectPast('filing', 'supersedes', 'ruling')).toBe('decided')
  expect(effectPast('filing', 'supersedes', 'filing')).toBe('replaced')
  expect(effectPast('law', 'supersedes', 'law')).toBe('replaced')
})

test.each([
  ['filing', 'ended', 'Closed'],
  ['filing', 'amended', 'No outcome on file'],
  ['filing', 'sent-back', 'Sent back for a new decision'],
  ['subpoena', 'carried-out', 'Carried out'],
  ['law', 'amended', 'In effect, amended'],
] as const)('a point of a %s that is %s reads “%s”', (kind, standing, words) => {
  expect(standingLabel(kind, standing)).toBe(words)
})

import { describe, expect, test } from 'vitest'
import { isCommon, isLetter, isNumber, singular, wordsIn } from './search-words.ts'

describe('folds what differs in print and not in meaning', () => {
  test.each([
    ['8 USC 1357', '8 usc 1357'],
    ['8 U.S.C. § 1357', '8 usc 1357'],
    ['8 U. S. C. 1357', '8 usc 1357'],
    ['8 u.s.c. 1357(d)', '8 usc 1357 d'],
    ['8 u.s.c', '8 usc'],
    ['8 U.S. Code § 1357', '8 us code 1357'],
    ['SB 54', 'sb 54'],
    ['SB-54', 'sb 54'],
    ['sb54', 'sb 54'],
    ['I-247A', 'i 247 a'],
    ['i247a', 'i 247 a'],
    ['287(g)', '287 g'],
    ['975 F.3d 788', '975 f 3 d 788'],
    ['975 F. 3d 788', '975 f 3 d 788'],
    ['20-55175', '20 55175'],
    ['2:13-cv-04416', '2 13 cv 4416'],
    ['13-cv-4416', '13 cv 4416'],
    ['12,797 people', '12797 people'],
    ['1,2 and 3', '1 2 and 3'],
    ['0', '0'],
    ['José', 'jose'],
    ['jose\u0301', 'jose'],
    ['JOSE', 'jose'],
    ['Łódź Straße Ærø', 'lodz strasse aero'],
    ['California’s', 'california'],
    ["California's", 'california'],
    ['the agents’ list', 'the agents list'],
    ['O’Connor', 'oconnor'],
    ['Oʼconnor', 'oconnor'],
    ['Hawaiʻi', 'hawaii'],
    ['“sanctuary”', 'sanctuary'],
    ['pre-emption', 'pre emption preemption'],
    ['pre\u2011emption', 'pre emption preemption'],
    ['day-to-day', 'day to day daytoday'],
    ['2018–19', '2018 19'],
    ['A. Name', 'a name'],
    ['J.B. Name', 'jb name'],
    ['１３５７', '1357'],
    ['', ''],
    ['§ – ’', ''],
    ['ʻ \u0301', ''],
  ])('%s', (text, words) => {
    expect(
      wordsIn(text)
        .map(({ word }) => word)
        .join(' '),
    ).toBe(words)
  })
})

test('says where each word stands, so that it can be marked', () => {
  const text = '8 U.S.C. § 1357: José’s pre-trial hold'
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '8',
    'U.S.C.',
    '1357',
    'José’s',
    'pre',
    'trial',
    'pre-trial',
    'hold',
  ])
  expect(wordsIn(text).map(({ joins }) => joins)).toEqual([0, 0, 0, 0, 0, 0, 2, 0])
})

test.each([
  ['detainers', 'detainer'],
  ['agencies', 'agency'],
  ['ties', 'tie'],
  ['process', 'process'],
  ['status', 'status'],
  ['this', 'this'],
  ['gas', 'gas'],
  ['news', 'news'],
  ['laws', 'law'],
])('the singular of %s is %s', (word, expected) => {
  expect(singular(word)).toBe(expected)
})

test('knows common words, single letters and numbers', () => {
  expect(['the', 'what', 'law'].map(isCommon)).toEqual([true, true, false])
  expect(['d', 'é', 'us', '5'].map(isLetter)).toEqual([true, true, false, false])
  expect(['5', '54', 'd5', 'd'].map(isNumber)).toEqual([true, true, false, false])
})

import { expect, test } from 'vitest'
import { plainName, wantedWords } from './wanted-words.ts'

test.each([
  ['what is a fee', 'fee…', ''],
  ['8 u.s.c. 1357(d)', '8 usc 1357', 'd'],
  ['1357 ', '1357', ''],
  ['the', '', ''],
  ['d', 'd…', ''],
  ['pre-trial hold', 'pretrial(pre+trial) hold…', ''],
  ['hold pre-trial', 'hold pretrial(pre+trial)…', ''],
  ['', '', ''],
])('of “%s” needs %j', (typed, needed, welcome) => {
  const wanted = wantedWords(typed)
  const words = wanted.needed.map(({ word, parts, mayGrow }) => {
    const apart = parts.length > 0 ? `(${parts.join('+')})` : ''
    return `${word}${apart}${mayGrow ? '…' : ''}`
  })
  expect(words.join(' ')).toBe(needed)
  expect(wanted.welcome.map(({ word }) => word).join(' ')).toBe(welcome)
})

test.each([
  ['8 U.S.C. § 1357', '8 usc 1357'],
  ['Detainers', 'detainer'],
  ['pre-trial hold', 'pre trial hold'],
])('compares “%s” as “%s”', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})

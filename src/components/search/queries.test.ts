import { expect, test } from 'vitest'
import { lettersOff, queryOf, queryOfAll } from './queries.ts'

const wanted = (word: string, mayGrow = false, parts: string[] = []) => ({ word, parts, mayGrow })

test.each([
  ['a word', wanted('hold'), [{ queries: ['hold'], prefix: true }]],
  ['a plural', wanted('holds'), [{ queries: ['holds'], prefix: true }, { queries: ['hold'] }]],
  ['a number that is done', wanted('54'), [{ queries: ['54'], prefix: false }]],
  ['a number that may grow', wanted('54', true), [{ queries: ['54'], prefix: true }]],
  ['a digit that may grow', wanted('5', true), [{ queries: ['5'], prefix: false }]],
  ['a letter that is done', wanted('g'), [{ queries: ['g'], prefix: false }]],
  ['a letter that may grow', wanted('g', true), [{ queries: ['g'], prefix: true }]],
  [
    'what a hyphen joins',
    wanted('pretrial', false, ['pre', 'trial']),
    [
      { queries: ['pretrial'], prefix: true },
      { combineWith: 'AND', queries: ['pre', 'trial'] },
    ],
  ],
])('asks for %s', (_, one, queries) => {
  expect(queryOf(one)).toEqual({ combineWith: 'OR', queries })
})

test('asks for words spelled nearly so where it is told to', () => {
  const near = wanted('mooring')
  const { queries } = queryOfAll([wanted('hold'), near], 'AND', new Set([near]))
  expect(queries).toEqual([
    { combineWith: 'OR', queries: [{ queries: ['hold'], prefix: true }] },
    {
      combineWith: 'OR',
      queries: [
        { queries: ['mooring'], prefix: true },
        { queries: ['mooring'], fuzzy: 1 },
      ],
    },
  ])
})

test.each([
  ['hold', 0],
  ['holds', 1],
  ['mooring', 1],
  ['moorings', 2],
  ['12345', 0],
])('lets “%s” be %i letters off', (word, letters) => {
  expect(lettersOff(word)).toBe(letters)
})

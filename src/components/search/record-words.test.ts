import { expect, test } from 'vitest'
import type { SearchRecord } from '../../graph/search-record.ts'
import { linkTo, whatIs } from './record-words.ts'

const record = (folder: SearchRecord['folder'], more: Partial<SearchRecord> = {}) => ({
  folder,
  id: 'x',
  title: 'X',
  ...more,
})

test.each([
  [record('developments', { kind: 'ruling' }), 'Ruling'],
  [record('glossary'), 'Term'],
  [record('sources', { type: 'News article' }), 'Source: News article'],
  [record('places'), 'Place'],
])('says what it is', (one, words) => {
  expect(whatIs(one)).toBe(words)
})

test.each([
  [record('developments'), '../developments/x/', '../developments/x/index.html'],
  [record('places'), '../places/x/', '../places/x/index.html'],
  [record('pages'), '../x/', '../x/index.html'],
  [record('questions'), '../#question:x', '../index.html#question:x'],
])('leads from the search page to it, on a host and in a copy on disk', (one, online, copy) => {
  expect(linkTo(one, false)).toBe(online)
  expect(linkTo(one, true)).toBe(copy)
})

import { expect, test } from 'vitest'
import { countWords, isWordEdge } from './word-edge.ts'

test.each([
  ['un|lawful', false],
  ['|lawful|', true],
  ['non-|lawful', false],
  ['risk|-free', false],
  ['relief—|if granted|—now', true],
  ["can|'t", false],
  ["the court|'s order", true],
  ["l'|État", true],
  ["n'|est", false],
  ['1,|204', false],
  ['1|,204', false],
  ['the U.S.|', true],
  ['§ 4|(b)', true],
  ['不得|拒绝', true],
  ['拒|绝', false],
  ['ICE|不得', true],
])('knows whether a word may end or begin in %j', (text, isEdge) => {
  const plain = text.replaceAll('|', '')
  const places = [...text.matchAll(/\|/g)].map(({ index }, number) => index - number)
  expect(places.map((place) => isWordEdge(plain, place))).toEqual(places.map(() => isEdge))
})

test.each([
  ['no harm that money could not mend', 7],
  ['“It’s due,” he said.', 4],
  ['港口不得拒绝船只', 4],
  ['', 0],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count)
})

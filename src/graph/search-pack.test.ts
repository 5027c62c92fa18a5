import { expect, test } from 'vitest'
import { packWords, unpackWords } from './search-pack.ts'

test('writes each word once, with its records', () => {
  expect(packWords([['quay', 'fee'], [], ['feed', 'fee']])).toEqual({
    words: 'AfeeDdAquay',
    uses: 'AC C A',
  })
})

test.each([
  ['nothing', []],
  ['no words', [[], []]],
  ['one word', [['fee']]],
  ['records far apart', Array.from({ length: 400 }, (_, i) => (i % 125 === 61 ? ['fee'] : []))],
  ['steps as long as the alphabet', Array.from({ length: 130 }, (_, i) => (i % 62 ? [] : ['fee']))],
  ['words that share much', [['x'.repeat(30), `${'x'.repeat(29)}y`, 'é', 'éa', '12', '123']]],
  ['every record', Array.from({ length: 70 }, (_, i) => ['fee', `w${i}`])],
])('reads back %s', (_, lists) => {
  expect(unpackWords(packWords(lists), lists.length).map((list) => list.sort())).toEqual(
    lists.map((list) => [...list].sort()),
  )
})

import { expect, test } from 'vitest'
import { harbor } from './fixtures/harbor.ts'
import { mentionsByTarget } from './mentions.ts'

const graph = harbor()
const mentions = mentionsByTarget(graph, 'en')
const inShort = (key: string) =>
  mentions
    .get(key)
    ?.map(({ page, id, section, before, words, after }) => [
      page.id,
      id,
      section?.title,
      `${before}[${words}]${after}`,
    ])

test('finds every use of a term, with its section and the sentence around it', () => {
  expect(inShort('glossary/harbor-fee')).toEqual([
    ['board-order', 'mention:1', 'What happened', 'The board banned the [fee].'],
    ['quay', 'mention:1', undefined, 'No [harbor fees] there.'],
    ['about', 'mention:1', undefined, 'On the [harbor fee].'],
  ])
})

test('names a development that is mentioned by its id', () => {
  expect(inShort('developments/board-order')).toEqual([
    ['court-ruling', 'mention:1', undefined, 'The court vacated [Board bans the fee].'],
    ['harbor-fee', 'mention:1', undefined, 'See [Board bans the fee].'],
  ])
})

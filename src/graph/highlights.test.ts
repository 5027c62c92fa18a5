import { expect, test } from 'vitest'
import { harbor } from './fixtures/harbor.ts'
import { latestChanges, mostMentioned } from './highlights.ts'
import { mentionsByTarget } from './mentions.ts'

const graph = harbor()
const mentions = mentionsByTarget(graph, 'en')

test('picks the newest developments and the terms most pages use', () => {
  expect(latestChanges(graph, 2).map(({ id }) => id)).toEqual(['court-ruling', 'board-order'])
  expect(latestChanges(harbor('2031-12-31'), 9).map(({ id }) => id)).toEqual([
    'board-order',
    'old-fee',
  ])
  expect(mostMentioned(graph, mentions, 5, 'en').map(({ id }) => id)).toEqual(['harbor-fee'])
})

import { expect, test } from 'vitest'
import { answersThatHold, conditionOf } from './answers.ts'
import { standingsFrom } from './fixtures/sketch.ts'
import type { ConditionWord } from '../schema/question.ts'

const { citator } = standingsFrom(
  '2031 a {one two three}; 2031 b [filing]; 2032 c vacates a#one, remands a#two; 2039 d',
  '2035-01-01',
)

test.each<[string, ConditionWord]>([
  ['a', 'partly'],
  ['a#one', 'ended'],
  ['a#two', 'pending'],
  ['b', 'pending'],
  ['c', 'in-effect'],
  ['d', 'future'],
  ['nothing', 'future'],
])('%s is %s', (on, word) => {
  expect(conditionOf(on, citator)).toBe(word)
})

test('an answer holds if all its conditions do, by any of their words', () => {
  const answer = (when: Record<string, ConditionWord[]>) => ({ when, says: 'x', cite: '[@x]' })
  const answers = [
    answer({ 'a#one': ['in-effect', 'ended'], c: ['in-effect'] }),
    answer({ 'a#one': ['ended'], c: ['ended'] }),
    answer({ d: ['future'] }),
  ]
  const question = { question: 'x', order: 1, reviewed: '2031', answers, corrections: [] }
  expect(answersThatHold(question, citator)).toEqual([answers[0], answers[2]])
})

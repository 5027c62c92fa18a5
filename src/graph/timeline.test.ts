import { expect, test } from 'vitest'
import { inTimeOrder } from './timeline.ts'

const development = (id: string, date: string, ...on: string[]) => ({
  id,
  data: { date, effects: on.map((on) => ({ on, effect: 'complies' as const, cite: '[@a]' })) },
})
const ids = (...all: ReturnType<typeof development>[]) => inTimeOrder(all).map(({ id }) => id)

test('counts a coarse date from its first day', () => {
  expect(
    ids(development('b', '2031-04-09'), development('c', '2031-04'), development('d', '2031')),
  ).toEqual(['d', 'c', 'b'])
})

test('puts what was done to a thing on the same day after it', () => {
  expect(
    ids(
      development('answer', '2031', 'request#one'),
      development('request', '2031'),
      development('before', '2031'),
    ),
  ).toEqual(['before', 'request', 'answer'])
})

test('puts what was done to a thing after it where a coarse date allows', () => {
  expect(
    ids(
      development('appeal', '2031', 'order'),
      development('order', '2031-04-09'),
      development('spring', '2031-03'),
      development('too-early', '2030', 'order'),
    ),
  ).toEqual(['too-early', 'spring', 'order', 'appeal'])
})

test('and so on, one after the other', () => {
  expect(
    ids(
      development('second', '2031', 'first'),
      development('first', '2031', 'order'),
      development('order', '2031-05-01'),
    ),
  ).toEqual(['order', 'first', 'second'])
})

test('hangs on no circle', () => {
  expect(ids(development('a', '2031', 'b'), development('b', '2031', 'a'))).toEqual(['a', 'b'])
})

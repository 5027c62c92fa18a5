import { expect, test } from 'vitest'
import { readRecord } from '../schema/record.ts'
import { harbor } from './fixtures/harbor.ts'
import { buildGraph, timelineOf } from './graph.ts'

test('orders developments by their first possible day', () => {
  expect(harbor().timeline.map(({ id }) => id)).toEqual(['old-fee', 'board-order', 'court-ruling'])
  expect(timelineOf(harbor(), 'nothing')).toEqual([])
})

test('computes status for its day', () => {
  expect(harbor('2031-12-31').citator.get('board-order')?.status).toBe('in-effect')
  expect(harbor('2032-01-01').citator.get('board-order')?.status).toBe('partly')
})

test('keeps the id of a record that does not fit, and nothing else of it', () => {
  const graph = buildGraph(
    [readRecord('sources', 'content/sources/act.yaml', 'type: x')],
    '2035-01-01',
  )
  expect(graph.known.has('sources/act')).toBe(true)
  expect(graph.sources.size).toBe(0)
})

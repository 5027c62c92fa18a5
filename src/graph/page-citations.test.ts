import { expect, test } from 'vitest'
import { citedBy } from './cited-by.ts'
import { harbor } from './fixtures/harbor.ts'
import { authorityKey, pageCitations } from './page-citations.ts'

const graph = harbor()
const of = (folder: 'developments' | 'glossary', id: string) => {
  const entry = graph[folder].get(id)
  if (!entry) throw new Error(id)
  return pageCitations(entry, graph)
}

test('numbers sources by first use: banner, body, later events, history', () => {
  const page = of('developments', 'board-order')
  expect(page.uses.map(({ id, number, source }) => [id, number, source])).toEqual([
    ['cite:1', 1, 'ruling'],
    ['cite:2', 2, 'act'],
    ['cite:3', 2, 'act'],
    ['cite:4', 2, 'act'],
    ['cite:5', 3, 'paper'],
    ['cite:6', 1, 'ruling'],
    ['cite:7', 2, 'act'],
    ['cite:8', 2, 'act'],
    ['cite:9', 1, 'ruling'],
    ['cite:10', 2, 'act'],
    ['cite:11', 2, 'act'],
  ])
  expect(page.sources.map(({ key, uses }) => [key, uses.length])).toEqual([
    ['ruling', 3],
    ['act', 7],
    ['paper', 1],
  ])
})

test('finds the uses of a bracket in the body and of a field', () => {
  const page = of('developments', 'board-order')
  expect(page.body[1]?.map(({ id, prefix }) => [id, prefix])).toEqual([
    ['cite:4', 'see'],
    ['cite:5', ''],
  ])
  expect(page.body[1]?.[0]?.section?.id).toBe('what-happened')
  expect(page.field('banner/0').map(({ id }) => id)).toEqual(['cite:1', 'cite:2'])
  expect(page.field('court-ruling/0').map(({ id }) => id)).toEqual(['cite:6', 'cite:7'])
  expect(page.field('history/0/1').map(({ id }) => id)).toEqual(['cite:9', 'cite:10'])
  expect(
    of('glossary', 'harbor-fee')
      .field(authorityKey(1))
      .map(({ source }) => source),
  ).toEqual(['ruling'])
  expect(page.field('nothing')).toEqual([])
})

test('shows a later development’s citation only once that has happened', () => {
  const before = harbor('2031-12-31')
  const entry = before.developments.get('board-order')
  expect(entry && pageCitations(entry, before).uses).toHaveLength(4)
})

test('lists every use of a source where its own record makes it', () => {
  const uses = citedBy(graph).get('ruling') ?? []
  expect(uses.map(({ page, use }) => `${page.id} ${use.id}`)).toEqual([
    'court-ruling cite:1',
    'court-ruling cite:3',
    'harbor-fee cite:3',
  ])
})

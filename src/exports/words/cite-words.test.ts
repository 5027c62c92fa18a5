import { expect, test } from 'vitest'
import type { Entry } from '../../graph/entry.ts'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { graphOn } from '../../graph/graph.ts'
import { standingToCite } from './cite-words.ts'

const graph = harbor('2033-05-03')

test.each([
  ['board-order', '2031-06-01', 'In effect as of 1 June 2031'],
  [
    'board-order',
    '2033-05-03',
    'Partly in effect as of 3 May 2033 (vacated in part, January 2032)',
  ],
  ['court-ruling', '2031-06-01', 'Dated after 1 June 2031'],
])('of %s it says on %s: %s', (id, day, words) => {
  const then = graphOn(graph, day)
  const entry = then.developments.get(id)
  expect(entry && standingToCite(entry, then, 'en')).toBe(words)
})

test('a source that prints what fell says so', () => {
  const act = graph.sources.get('act')
  const text: Entry<'sources'> | undefined = act && {
    ...act,
    data: { ...act.data, textOf: 'board-order' },
  }
  expect(text && standingToCite(text, graph, 'en')).toBe(
    'The order it prints: Partly in effect as of 3 May 2033 (vacated in part, January 2032)',
  )
})

test.each(['sources/act', 'glossary/harbor-fee', 'storylines/fees', 'pages/about'])(
  '%s has no standing of its own',
  (record) => {
    const entry = graph.entries.find(({ folder, id }) => `${folder}/${id}` === record)
    expect(entry).toBeDefined()
    expect(entry && standingToCite(entry, graph, 'en')).toBeUndefined()
  },
)

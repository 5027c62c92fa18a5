import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { standingsFrom } from '../graph/fixtures/sketch.ts'
import { statusExport } from './status.ts'

test('says of each development and point where it stands, since when, by what, and on what it rests', () => {
  expect(statusExport(harbor())).toEqual({
    asOf: '2035-01-01',
    developments: {
      'board-order': {
        status: 'partly',
        since: '2032-01',
        by: 'court-ruling',
        points: {
          ban: {
            standing: 'ended',
            since: '2032-01',
            by: 'court-ruling',
            onAppeal: false,
            history: [
              { from: '2031-04-09', standing: 'stands', by: null },
              { from: '2032-01', standing: 'ended', by: 'court-ruling' },
            ],
          },
          refund: {
            standing: 'stands',
            since: '2031-04-09',
            by: null,
            onAppeal: false,
            history: [{ from: '2031-04-09', standing: 'stands', by: null }],
          },
        },
        history: [
          { from: '2031-04-09', status: 'in-effect', by: null },
          { from: '2032-01', status: 'partly', by: 'court-ruling' },
        ],
        fallen: [],
      },
      'court-ruling': {
        ...untouched('2032-01'),
        fallen: [{ on: 'board-order#ban', via: 'board-order', distance: 1 }],
      },
      'old-fee': { ...untouched('2031'), fallen: [] },
    },
  })
})

test('what is still to come is absent', () => {
  expect(Object.keys(statusExport(harbor('2031-06-01')).developments)).toEqual([
    'board-order',
    'old-fee',
  ])
})

test('says of holds, terms, appeals and what lies two steps away', () => {
  const line =
    '2031 a [law]; 2032 b [order] until 2033 enjoins a; 2031 c; 2032 d [filing] appeals c; ' +
    '2031 e; 2031 f relies on e; 2031 g relies on f; 2032 h vacates e'
  const graph = { ...standingsFrom(line, '2035-01-01'), today: '2035-01-01' }
  const { developments } = statusExport(graph)
  expect(developments['a']?.points['']?.history).toEqual([
    { from: '2031', standing: 'stands', by: null },
    { from: '2032', standing: 'on-hold', by: 'b' },
    { from: '2034-01-01', standing: 'stands', by: null },
  ])
  expect(developments['b']).toMatchObject({ status: 'ended', since: '2034-01-01', by: null })
  expect(developments['b']?.points['']?.standing).toBe('expired')
  expect(developments['c']?.points['']).toMatchObject({ standing: 'stands', onAppeal: true })
  expect(developments['g']?.fallen).toEqual([{ on: 'e', via: 'f', distance: 2 }])
})

/** A development that is one whole, of which nothing has been made since. */
function untouched(from: string) {
  const made = { since: from, by: null }
  const history = [{ from, standing: 'stands', by: null }]
  return {
    status: 'in-effect',
    ...made,
    points: { '': { standing: 'stands', ...made, onAppeal: false, history } },
    history: [{ from, status: 'in-effect', by: null }],
  }
}

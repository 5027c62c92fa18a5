import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
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

import { expect, test } from 'vitest'
import { findingsOf, withBody } from '../fixtures/harbor.ts'
import { chartCanBeDrawn } from './chart-can-be-drawn.ts'

const share = (...rows: string[]) => chart('ShareChart', rows)
const counts = (...rows: string[]) => chart('CountChart', rows)

test.each([
  ['nothing in it', '<ShareChart />', '11:1', '<ShareChart> holds no table.'],
  ['words in it', 'See <CountChart>it</CountChart>.', '11:5', '<CountChart> holds no table.'],
  [
    'a paragraph beside the table',
    share('All | 1,204', 'Left | 301').replace('</', 'Boats.\n\n</'),
    '18:1',
    '<ShareChart> holds more than its table.',
  ],
  [
    'a share of three rows',
    share('All | 1,204', 'Left | 301', 'Came | 7'),
    '13:1',
    'The table in <ShareChart> has 3 rows with numbers.',
  ],
  [
    'a count of none',
    counts('All | '),
    '13:1',
    'The table in <CountChart> has 0 rows with numbers.',
  ],
  [
    'a word for a number',
    counts('North | four', 'South | 3'),
    '15:11',
    '"four" is not a whole number in digits.',
  ],
  [
    'a fraction',
    share('All | 1,204', 'Left | 30.5'),
    '16:10',
    '"30.5" is not a whole number in digits.',
  ],
  ['a row that ends early', counts('North | 4', 'South'), '16:1', 'This row has no number.'],
  ['a gap in the middle', counts('North | ', 'South | 3'), '15:1', 'This row has no number.'],
  [
    'a part that is more than its whole',
    share('Left | 301', 'All | 1,204'),
    '16:9',
    '1,204 is more than the whole, 301.',
  ],
  ['a share of nothing', share('All | 0', 'Left | 0'), '15:9', 'There is no share of 0.'],
])('reports %s', (_, body, place, message) => {
  expect(findingsOf(chartCanBeDrawn, withBody(body))).toEqual([
    `developments/case.mdx:${place} ${message}`,
  ])
})

test.each([
  share('All [@harbor-herald] | 1,204', 'Left | 301 [@harbor-herald, p. 3]'),
  share('All | 1,204', 'Left | 0'),
  counts('North | 4 [@harbor-herald]', 'South | 3', '**Both** | '),
  counts('North | 4'),
  '| Boats | Number |\n| --- | --- |\n| All | many |',
])('accepts %s', (body) => {
  expect(findingsOf(chartCanBeDrawn, withBody(body))).toEqual([])
})

function chart(name: string, rows: readonly string[]): string {
  const table = ['Boats | Number', '--- | ---', ...rows].map((row) => `| ${row} |`).join('\n')
  return `<${name}>\n\n${table}\n\n</${name}>`
}

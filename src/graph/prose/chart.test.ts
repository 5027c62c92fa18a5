import { expect, test } from 'vitest'
import { chartAt } from './chart.ts'
import { parseProse } from './parse-prose.ts'

const chartIn = (body: string) => {
  const charts = parseProse(body, 0).nodes.flatMap((node) => chartAt(node) ?? [])
  return charts.map(({ kind, table, stray, rows }) => ({
    kind,
    hasTable: table !== undefined,
    stray: stray?.type,
    rows: rows.map(({ typed }) => typed),
  }))
}

const table =
  '| Boats | Number |\n| --- | --: |\n| All | 1,204 [@a, p. 3] |\n| Left[^1] | **301**[^1] |\n'
const note = '\n\n[^1]: In winter.'

test.each([
  ['with empty lines', `<ShareChart>\n\n${table}\n</ShareChart>${note}`],
  ['without', `<ShareChart>\n${table}</ShareChart>${note}`],
  ['with a remark', `<ShareChart>\n\n{/* why */}\n\n${table}\n</ShareChart>${note}`],
])('reads the numbers of its table, %s', (_, body) => {
  expect(chartIn(body)).toEqual([
    { kind: 'ShareChart', hasTable: true, stray: undefined, rows: ['1,204', '301'] },
  ])
})

test('takes the last cell for the number, and an empty one for none', () => {
  const body =
    '<CountChart>\n\n| A | B | C |\n| - | - | - |\n| a | 1 | 2 |\n| b |\n| c | 3 | |\n\n</CountChart>'
  expect(chartIn(body)[0]?.rows).toEqual(['2', '', ''])
})

test.each([
  ['nothing', '<CountChart />', false, undefined],
  ['words', 'See <CountChart>this</CountChart>.', false, 'text'],
  ['a paragraph', `<CountChart>\n\nBoats.\n\n${table}\n</CountChart>`, true, 'paragraph'],
  ['two tables', `<CountChart>\n\n${table}\n\n${table}\n</CountChart>`, true, 'table'],
])('finds what else stands in it: %s', (_, body, hasTable, stray) => {
  expect(chartIn(body)[0]).toMatchObject({ hasTable, stray })
})

test('nothing else is a chart', () => {
  expect(chartIn(`<details>\n\n${table}\n</details>\n\n<Share part="1" whole="2" />`)).toEqual([])
})

import { expect, test } from 'vitest'
import type { Nodes } from '../graph/prose/nodes.ts'
import { parseProse } from '../graph/prose/parse-prose.ts'
import { nodesIn } from '../graph/prose/walk.ts'
import { tablesToPictures } from './tables-to-pictures.ts'

test('hands a share the numbers of its table, and its rows a key', () => {
  const table = '| Boats | Number |\n| --- | --- |\n| All | 1,204 [@a] |\n| Left | 301 |\n'
  const chart = `<ShareChart>\n\n${table}\n</ShareChart>`
  expect(picturesIn(`${chart}\n\n${chart}`)).toEqual([
    'ShareChart number=1 part=301 whole=1,204',
    'ChartKey of=whole',
    'ChartKey of=part',
    'ShareChart number=2 part=301 whole=1,204',
    'ChartKey of=whole',
    'ChartKey of=part',
  ])
})

test.each([
  [
    'marks',
    '| North | 4 |\n| South | 3 |',
    ['CountChart all=4|3', 'CountMarks count=4 all=4|3', 'CountMarks count=3 all=4|3'],
  ],
  [
    'a sum where the last has no number',
    '| North | 4 |\n| South | 3 |\n| Both | |',
    [
      'CountChart all=4|3 hasSum=true',
      'CountMarks count=4 all=4|3',
      'CountMarks count=3 all=4|3',
      'CountSum all=4|3',
    ],
  ],
])('gives the rows of a count %s', (_, rows, expected) => {
  const chart = `<CountChart>\n\n| Pier | Boats |\n| --- | --- |\n${rows}\n\n</CountChart>`
  expect(picturesIn(chart)).toEqual(expected)
})

test('leaves other tables, and charts without one, as they are', () => {
  expect(picturesIn('| A | B |\n| - | - |\n| a | 1 |\n\n<ShareChart />')).toEqual([
    'ShareChart number=1 part= whole=',
  ])
})

function picturesIn(body: string): string[] {
  const { tree } = parseProse(body, 0)
  tablesToPictures()(tree)
  return nodesIn<Nodes>(tree).flatMap((node) => {
    if (!('attributes' in node)) return []
    const attributes = node.attributes.map((one) =>
      one.type === 'mdxJsxAttribute' ? `${one.name}=${String(one.value)}` : '',
    )
    return [node.name, ...attributes].join(' ')
  })
}

import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { unpackWords } from '../graph/search-pack.ts'
import { searchData } from './search-data.ts'

const said = ({ id }: { id: string }) => ({
  status: { word: 'partly' as const, label: `where ${id} stands` },
  ...(id === 'board-order' && { mark: { word: 'partly' as const, text: 'vacated in part, 2032' } }),
})
const data = searchData(harbor(), 'en', said)
const words = unpackWords(data, data.records.length)

test('lists developments newest first, then the rest by kind and name', () => {
  expect(data.records.map(({ folder, id }) => `${folder}/${id}`)).toEqual([
    'developments/court-ruling',
    'developments/board-order',
    'developments/old-fee',
    'glossary/harbor-fee',
    'glossary/quay',
    'storylines/fees',
    'places/us',
    'places/us-ca',
    'pages/about',
    'sources/act',
    'sources/paper',
    'sources/ruling',
  ])
})

test('says of a development what it is, when, where, and what became of it', () => {
  expect(data.records.find(({ id }) => id === 'board-order')).toEqual({
    folder: 'developments',
    id: 'board-order',
    title: 'Board bans the fee',
    says: 'x',
    kind: 'order',
    date: '2031-04-09',
    dateWords: '9 April 2031',
    places: ['us-ca'],
    storyline: 'fees',
    status: { word: 'partly', label: 'where board-order stands' },
    mark: { word: 'partly', text: 'vacated in part, 2032' },
  })
})

test('says of a source what befell the development whose text it is', () => {
  const graph = harbor()
  const act = graph.sources.get('act')
  if (!act) throw new Error('The harbor has no act.')
  const sources = new Map([['act', { ...act, data: { ...act.data, textOf: 'board-order' } }]])
  const { records } = searchData({ ...graph, sources }, 'en', said)
  expect(records.find(({ folder }) => folder === 'sources')).toMatchObject({
    mark: { text: 'vacated in part, 2032' },
  })
})

test('keeps the words of bodies and points that are not shown, each once', () => {
  const place = data.records.findIndex(({ id }) => id === 'board-order')
  expect(words[place]?.join(' ')).toBe('banned happened heading over paid refund ship smith')
})

test('the same content gives the same data', () => {
  expect(searchData(harbor(), 'en', said)).toEqual(data)
})

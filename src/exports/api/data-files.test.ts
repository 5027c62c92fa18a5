import { expect, test } from 'vitest'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { correctionsData } from './corrections-data.ts'
import { developmentsData } from './developments-data.ts'
import { inputFrom } from './fixtures/data-from.ts'
import { glossaryData } from './glossary-data.ts'
import { sourcesData } from './sources-data.ts'
import { storylinesData } from './storylines-data.ts'

const graph = harbor('2033-05-03')
const input = inputFrom(graph)

const order = {
  development: 'board-order',
  point: null,
  status: 'partly' as const,
  standing: null,
}
const ban = { ...order, point: 'ban', standing: 'ended' as const }
const whole = (source: string) => ({ source, prefix: '', locator: null, textOf: null })

test('every file begins with its schema, its day and where it comes from', () => {
  expect(developmentsData(input)).toMatchObject({
    $schema: 'https://h.example/sub/api/schema/developments.json',
    asOf: '2033-05-03',
    site: {
      name: 'The Harbor Docket',
      address: 'https://h.example/sub/',
      publisher: 'Harbor Press, Inc.',
      language: 'en',
    },
  })
})

test('says of a development where it stands, what it decided and what was done to it', () => {
  const { developments } = developmentsData(input)
  expect(developments.map(({ id }) => id)).toEqual(['old-fee', 'board-order', 'court-ruling'])
  expect(developments[1]).toMatchObject({
    address: 'https://h.example/sub/developments/board-order/',
    date: '2031-04-09',
    status: {
      status: 'partly',
      words: 'Partly in effect as of 3 May 2033 (vacated in part, January 2032)',
      since: '2032-01',
      by: 'court-ruling',
    },
    places: [{ code: 'us-ca', name: 'California' }],
    points: [
      {
        id: 'ban',
        address: 'https://h.example/sub/developments/board-order/#point:ban',
        standing: 'ended',
        words: 'No longer in effect',
        since: '2032-01',
        by: 'court-ruling',
      },
      { id: 'refund', standing: 'stands', words: 'In effect', since: '2031-04-09', by: null },
    ],
    later: [
      {
        from: { development: 'court-ruling', point: null, status: 'in-effect', standing: null },
        date: '2032-01',
        point: 'ban',
        effect: 'vacates',
        counts: true,
      },
    ],
    citations: [
      whole('act'),
      {
        ...whole('act'),
        prefix: 'see',
        locator: { label: 'section', value: '4', text: '§\u00A04' },
      },
      whole('paper'),
    ],
    corrections: [{ date: '2031-06' }, { date: '2031-08-01' }],
  })
})

test('says of what a development acts and relies on where that stands', () => {
  const ruling = developmentsData(input).developments[2]
  expect(ruling?.effects).toEqual([
    {
      on: ban,
      by: null,
      effect: 'vacates',
      counts: true,
      citations: [
        { ...whole('ruling'), locator: { label: 'page', value: '3', text: 'p.\u00A03' } },
        whole('act'),
      ],
    },
  ])
  expect(ruling?.reliesOn).toEqual([order])
  expect(ruling?.fallen).toEqual([{ on: 'board-order#ban', via: 'board-order', distance: 1 }])
})

test('has nothing of what is still to come but its name', () => {
  const early = inputFrom(harbor('2031-06-01'))
  expect(developmentsData(early).developments.map(({ id }) => id)).toEqual([
    'old-fee',
    'board-order',
  ])
  expect(storylinesData(early).storylines[0]?.developments).toHaveLength(2)
  expect(developmentsData(early).developments[1]).toMatchObject({
    status: { status: 'in-effect' },
    later: [],
  })
})

test('says of a term what it means, what that rests on, and where what it links to stands', () => {
  expect(glossaryData(input).terms[0]).toMatchObject({
    id: 'harbor-fee',
    address: 'https://h.example/sub/glossary/harbor-fee/',
    term: 'harbor fee',
    definition: 'What ships pay.',
    authority: [{ source: 'act', locator: { label: 'section', value: '2' } }, { source: 'ruling' }],
    related: { terms: [], developments: [order] },
  })
  expect(glossaryData(input).terms[1]?.related).toEqual({ terms: ['harbor-fee'], developments: [] })
})

test('says of a source and of each citation of it where what it prints stands', () => {
  const act = graph.sources.get('act')
  if (!act) throw new Error('The act is on file.')
  const text = { ...act, data: { ...act.data, textOf: 'board-order', opened: '2033-05' } }
  const changed = inputFrom({ ...graph, sources: new Map([...graph.sources, ['act', text]]) })
  const [source] = sourcesData(changed).sources
  const words =
    'The order it prints: Partly in effect as of 3 May 2033 (vacated in part, January 2032)'
  expect(source).toMatchObject({
    key: 'act',
    kind: 'Court document',
    csl: { id: 'act', note: words, accessed: { 'date-parts': [[2033, 5]] } },
    quotable: true,
    opened: '2033-05',
    textOf: order,
    words,
    citedBy: [
      'https://h.example/sub/storylines/fees/',
      'https://h.example/sub/developments/board-order/',
      'https://h.example/sub/developments/court-ruling/',
      'https://h.example/sub/glossary/harbor-fee/',
      'https://h.example/sub/glossary/quay/',
    ],
  })
  expect(glossaryData(changed).terms[0]?.authority[0]?.textOf).toEqual(order)
  expect(developmentsData(changed).developments[1]?.citations[0]?.textOf).toEqual(order)
})

test('lists what was corrected, and where it stands', () => {
  expect(correctionsData(input).corrected).toMatchObject([
    {
      folder: 'developments',
      id: 'board-order',
      development: order,
      corrections: [{ date: '2031-08-01' }, { date: '2031-06' }],
    },
    { folder: 'pages', address: 'https://h.example/sub/about/', development: null },
  ])
})

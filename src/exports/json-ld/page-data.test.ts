import { describe, expect, test } from 'vitest'
import { buildGraph, type Graph } from '../../graph/graph.ts'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { developmentFile, graphOf } from '../../graph/fixtures/records.ts'
import { sitePages } from '../../graph/site-pages.ts'
import { nameOf } from '../../graph/entry.ts'
import { readContent } from '../../read-content.ts'
import { headPage } from '../head-page.ts'
import { type Data, dataText } from './data.ts'
import { termFaults, typesIn } from './fixtures/term-faults.ts'
import { pageData } from './page-data.ts'

const site = { name: 'The Docket', description: 'x', publisher: 'Harbor Press', language: 'en' }

describe.each([
  ['the harbor', async () => harbor()],
  ['the first site', () => graphIn('content')],
  ['the second site', () => graphIn('e2e/fixtures/water')],
])('%s', (_, read) => {
  test('says nothing that is not in schema.org’s terms', async () => {
    const blocks = blocksOf(await read())
    const types = new Map([...blocks.values()].flatMap(typesIn))
    const faults = [...blocks].flatMap(([path, data]) =>
      termFaults(data, types).map((fault) => `${path}: ${fault}`),
    )
    expect(faults).toEqual([])
    expect(blocks.size).toBeGreaterThan(10)
  })

  test('says of whatever is over, or in part, that it is, and never that it has force', async () => {
    const graph = await read()
    const blocks = blocksOf(graph)
    const fallen = [...graph.citator].filter(([, { status }]) =>
      /ended|on-hold|partly/.test(status),
    )
    expect(fallen).not.toEqual([])
    for (const [id] of fallen) {
      const text = JSON.stringify(blocks.get(`/developments/${id}/`))
      expect(text).toMatch(
        /"creativeWorkStatus":"(?:No longer|Closed|On hold|Partly|Expired|[^"]* in part)/,
      )
      expect(text).not.toContain('schema.org/InForce')
    }
  })
})

const page: Data = { '@context': 'https://schema.org', '@type': 'Article', headline: 'x' }

test.each<[string, Data, string]>([
  [
    'another context',
    { ...page, '@context': 'https://example.org' },
    'the context is not schema.org',
  ],
  ['a type that does not exist', { ...page, '@type': 'Ruling' }, 'no type Ruling'],
  ['a property that does not exist', { ...page, standing: 'x' }, 'no property standing'],
  [
    'a property of another type',
    { ...page, '@type': 'DefinedTerm' },
    'DefinedTerm has no headline',
  ],
  [
    'a property of a type below',
    { ...page, legislationLegalForce: 'x' },
    'Article has no legislationLegalForce',
  ],
  ['a date in words', { ...page, dateModified: 'May 2031' }, 'dateModified may not be "May 2031"'],
  ['no text', { ...page, headline: ' ' }, 'headline may not be " "'],
  ['an address without its host', { ...page, url: '/x/' }, 'url may not be "/x/"'],
  ['a text for a thing', { ...page, publisher: 'Press' }, 'publisher may not be "Press"'],
  [
    'a thing of the wrong kind',
    { ...page, publisher: { '@type': 'WebSite', name: 'x' } },
    'publisher may be no WebSite',
  ],
  [
    'a name that leads to nothing',
    { ...page, isPartOf: { '@id': '/y/' } },
    'isPartOf leads to nothing: /y/',
  ],
  [
    'a name of the wrong kind',
    { ...page, isPartOf: { '@id': '/term/' } },
    'isPartOf may be no DefinedTerm',
  ],
  [
    'a fault further in',
    { ...page, correction: [{ '@type': 'CorrectionComment', headline: 'x', said: 'y' }] },
    'no property said',
  ],
  [
    'a member of no enumeration',
    { ...page, '@type': 'Legislation', legislationLegalForce: 'InForce' },
    'legislationLegalForce may not be "InForce"',
  ],
  ['an empty list', { ...page, citation: [] }, 'citation is empty'],
])('the table finds %s', (_, data, fault) => {
  expect(termFaults(data, new Map([['/term/', 'DefinedTerm']]))).toEqual([fault])
})

test('a development is an article about something that stands or fell, with its sources in order', () => {
  expect(blocksOf(harbor('2033-05-03')).get('/developments/board-order/')).toMatchObject({
    '@type': 'Article',
    '@id': 'https://h.example/sub/developments/board-order/',
    headline: 'Board bans the fee (vacated in part, January 2032)',
    description: 'Partly in effect as of 3 May 2033 (vacated in part, January 2032)',
    author: { '@type': 'Organization', name: 'Harbor Press' },
    isPartOf: { '@id': 'https://h.example/sub/storylines/fees/' },
    about: { '@type': 'CreativeWork', genre: 'order', datePublished: '2031-04-09' },
    correction: [
      { '@type': 'CorrectionComment', datePublished: '2031-06' },
      { datePublished: '2031-08-01', text: 'It said: “a” It says since: “b” c' },
    ],
    citation: [{ name: 'Smith v. Board' }, { name: 'Harbor Act' }, { name: 'News' }],
  })
})

test.each([
  ['2031-06-01', 'InForce', 'In effect as of 1 June 2031'],
  ['2033-01-01', 'NotInForce', 'No longer in effect as of 1 January 2033 (repealed, 2032)'],
])('as of %s a law is %s', (day, force, status) => {
  const cause = 'effects: [{ on: old-law, effect: repeals, cite: "[@act]" }]\n'
  const repeal = developmentFile('repeal', '', cause)['developments/repeal.mdx'] ?? ''
  const law = developmentFile('old-law')['developments/old-law.mdx'] ?? ''
  const files = {
    'developments/old-law.mdx': law.replace('ruling', 'law'),
    'developments/repeal.mdx': repeal.replace('date: 2031', 'date: 2032'),
  }
  const blocks = blocksOf(graphOf(files, day))
  expect(blocks.get('/developments/old-law/')?.['about']).toMatchObject({
    '@type': 'Legislation',
    legislationLegalForce: `https://schema.org/${force}`,
    creativeWorkStatus: status,
  })
})

test('a term is one of the glossary, a list is a collection, and the home page is the site', () => {
  const blocks = blocksOf(harbor())
  expect(blocks.get('/glossary/harbor-fee/')).toMatchObject({
    '@type': 'DefinedTerm',
    description: 'What ships pay.',
    inDefinedTermSet: { '@id': 'https://h.example/sub/glossary/' },
  })
  expect(blocks.get('/glossary/')?.['hasDefinedTerm']).toHaveLength(2)
  expect(blocks.get('/')?.['@type']).toBe('WebSite')
  for (const path of ['/places/us-ca/', '/timeline/', '/storylines/fees/', '/sources/']) {
    expect(blocks.get(path)?.['@type']).toBe('CollectionPage')
  }
  for (const path of ['/about/', '/search/', '/status/', '/sources/act/']) {
    expect(blocks.get(path)?.['@type']).toBe('WebPage')
  }
})

test('no text can end the script it stands in', () => {
  const text = dataText({ name: '</script><script>alert(1)</script><!--' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' })
})

/** The block of every page of a site that lives under a sub-path. */
function blocksOf(graph: Graph): Map<string, Data> {
  return new Map(
    sitePages(graph).map(({ path, entry }) => {
      const full = (path: string) => `https://h.example/sub${path}`
      const title = path === '/' ? undefined : entry ? nameOf(entry) : 'List'
      return [path, pageData(headPage({ site, graph, path, title, description: 'x', full }))]
    }),
  )
}

async function graphIn(folder: string): Promise<Graph> {
  const { files } = await readContent(folder)
  return buildGraph(files, '2026-11-22')
}

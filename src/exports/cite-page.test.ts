import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { citedPage } from './cite-page.ts'
import { plainCitation } from './cite-plain.ts'
import { recordAt } from './cite-record.ts'

const graph = harbor('2033-05-03')
const site = { name: 'The Harbor Docket', publisher: 'Harbor Press', language: 'en' }

test.each([
  ['/developments/board-order/', 'developments/board-order'],
  ['/storylines/fees/', 'storylines/fees'],
  ['/glossary/harbor-fee/', 'glossary/harbor-fee'],
  ['/sources/act/', 'sources/act'],
  ['/about/', 'pages/about'],
  ['/', undefined],
  ['/timeline/', undefined],
  ['/places/us-ca/', undefined],
  ['/glossary/', undefined],
  ['/entries/0/', undefined],
  ['/developments/board-order/more/', undefined],
])('%s is about %s', (path, record) => {
  const entry = recordAt(path, graph)
  expect(entry && `${entry.folder}/${entry.id}`).toBe(record)
})

test.each([
  [
    '/developments/board-order/',
    'Board bans the fee',
    'Harbor Press, “Board bans the fee,” The Harbor Docket, reviewed 2031. As of 3 May 2033. https://h.example/sub/developments/board-order/',
  ],
  [
    '/glossary/harbor-fee/',
    'harbor fee',
    'Harbor Press, “harbor fee,” The Harbor Docket. As of 3 May 2033. https://h.example/sub/glossary/harbor-fee/',
  ],
  [
    '/about/',
    'About',
    'Harbor Press, “About,” The Harbor Docket, reviewed 2031. As of 3 May 2033. https://h.example/sub/about/',
  ],
  [
    '/timeline/',
    'Timeline',
    'Harbor Press, “Timeline,” The Harbor Docket. As of 3 May 2033. https://h.example/sub/timeline/',
  ],
  ['/', undefined, 'Harbor Press, The Harbor Docket. As of 3 May 2033. https://h.example/sub/'],
])('cites %s', (path, title, citation) => {
  expect(plainCitation(cited(path, title))).toBe(citation)
})

test.each([
  ['/developments/board-order/', 'the-harbor-docket:developments:board-order'],
  ['/developments-board-order/', 'the-harbor-docket:developments-board-order'],
  ['/timeline/', 'the-harbor-docket:timeline'],
  ['/', 'the-harbor-docket:home'],
])('the key of %s is %s', (path, key) => {
  expect(cited(path, 'x').key).toBe(key)
})

test.each([
  ['  Élan & Søn ', 'elan-s-n:home'],
  ['港', 'site:home'],
])('the key of a site named %j is %s', (name, key) => {
  const page = { path: '/', address: 'https://h.example/', today: '2033-05-03' }
  expect(citedPage({ site: { ...site, name }, ...page }).key).toBe(key)
})

/** A page of the harbor site, which lives under a sub-path. */
function cited(path: string, title: string | undefined) {
  const address = `https://h.example/sub${path}`
  const entry = recordAt(path, graph)
  return citedPage({ site, path, address, today: graph.today, title, entry })
}

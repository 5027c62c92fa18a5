import { expect, test } from 'vitest'
import { attribute } from '../copies/elements.ts'
import { linkSection } from './book-links.ts'
import { mainOf, within } from './tree.ts'

const site = {
  name: 'Harbor News',
  language: 'en',
  address: 'https://harbor.example/sub/',
  base: '/sub/',
}
const ids = new Set(['home', 'places', 'glossary/fee', 'glossary/fee:cite:1', 'sources/act'])

test.each([
  ['/sub/', '#home'],
  ['/sub/glossary/fee/', '#glossary/fee'],
  ['/sub/glossary/fee/#cite:1', '#glossary/fee:cite:1'],
  ['#cite:1', '#glossary/fee:cite:1'],
  ['/sub/glossary/fee/#not-in-the-book', '#glossary/fee'],
  ['/sub/places/us-ca/', '#places'],
  ['/sub/sources/act/', '#sources/act'],
  ['/sub/timeline/#year:2020', 'https://harbor.example/sub/timeline/#year:2020'],
  ['https://harbor.example/sub/glossary/fee/', '#glossary/fee'],
  ['https://harbor.example/other/', 'https://harbor.example/other/'],
  ['https://court.example/a.pdf', 'https://court.example/a.pdf'],
])('%s leads to %s', (written, address) => {
  const main = mainOf(`<main><a href="${written}">a</a></main>`)
  if (main) linkSection(main, 'glossary/fee', ids, site)
  expect((main ? within(main) : []).map((link) => attribute(link, 'href'))).toEqual([address])
})

test('a picture is looked for beside the book', () => {
  const main = mainOf('<main><img src="/sub/a.png" alt=""></main>')
  if (main) linkSection(main, 'glossary/fee', ids, site)
  expect((main ? within(main) : []).map((one) => attribute(one, 'src'))).toEqual(['a.png'])
})

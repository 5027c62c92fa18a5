import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { sitePages } from '../graph/site-pages.ts'
import { elementsOf, readXml, wordsOf, type XmlElement } from './feeds/fixtures/read-xml.ts'
import { sitemap, sitemapIndex } from './sitemap.ts'

const at = (path: string) => `https://harbor.example/sub${path}`
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** What each element of a sitemap says, its parts joined. */
function lines(root: XmlElement): string[] {
  return elementsOf(root).map((one) =>
    elementsOf(one)
      .map((part) => `${part.name} ${wordsOf(part)}`)
      .join(', '),
  )
}

test('lists every page in full, in order, with the day it last changed where one is known', () => {
  const root = readXml(sitemap(harbor(), at))
  expect([root.name, root.attributes['xmlns']]).toEqual(['urlset', namespace])
  expect(lines(root)).toHaveLength(sitePages(harbor()).length)
  expect(lines(root)).toEqual(lines(root).toSorted())
  expect(lines(root).filter((line) => /board-order|about|status/.test(line))).toEqual([
    'loc https://harbor.example/sub/about/, lastmod 2031-07-01',
    'loc https://harbor.example/sub/developments/board-order/, lastmod 2032-01-01',
    'loc https://harbor.example/sub/status/',
  ])
})

test('does not change because a day has passed', () => {
  expect(sitemap(harbor('2036-05-05'), at)).toBe(sitemap(harbor(), at))
})

test('is listed itself, as new as its newest page', () => {
  const root = readXml(sitemapIndex(harbor(), at))
  expect([root.name, root.attributes['xmlns']]).toEqual(['sitemapindex', namespace])
  expect(lines(root)).toEqual(['loc https://harbor.example/sub/sitemap-0.xml, lastmod 2032-01-01'])
})

test('refuses more pages than a sitemap may list', () => {
  const graph = harbor()
  const [source] = graph.sources.values()
  if (!source) throw new Error('The harbor has sources.')
  const sources = new Map(
    Array.from({ length: 50_001 }, (_, n) => [`s${n}`, { ...source, id: `s${n}` }]),
  )
  expect(() => sitemap({ ...graph, sources }, at)).toThrow('at most 50000')
})

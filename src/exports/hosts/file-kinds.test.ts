import { expect, test } from 'vitest'
import { kinds, pageType, typeOf } from './file-kinds.ts'

test.each([
  ['/about/index.html', 'text/html; charset=utf-8'],
  ['/about/index.html.md', 'text/markdown; charset=utf-8'],
  ['/sitemap-0.xml', 'application/xml'],
  ['/feed.xml', 'application/atom+xml'],
  ['/corrections.json', 'application/feed+json'],
  ['/api/corrections.json', 'application/json'],
  ['/sources.bib', 'application/x-bibtex'],
  ['/_astro/letters.woff2', 'font/woff2'],
  ['/about', undefined],
  ['/about.exe', undefined],
])('%s is of the kind %s', (path, type) => {
  expect(typeOf(path)).toBe(type)
})

test('names each kind once, and a page as one', () => {
  const endings = kinds.map(({ ending }) => ending)
  expect(new Set(endings).size).toBe(endings.length)
  expect(typeOf('/index.html')).toBe(pageType)
})

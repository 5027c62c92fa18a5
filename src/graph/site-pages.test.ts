import { expect, test } from 'vitest'
import { harbor } from './fixtures/harbor.ts'
import { graphOf } from './fixtures/records.ts'
import { pageChanged, sitePages } from './site-pages.ts'

const policy =
  '---\ntitle: Corrections\nsummary: x\nreviewed: 2031\ncorrections: [{ date: 2033, said: a, now: b, why: c }]\n---\n'

test('knows every page of the site, by address, with its record', () => {
  const pages = sitePages(harbor()).map(({ path, entry }) => `${path} ${entry?.id ?? '–'}`)
  expect(pages).toEqual([
    '/ –',
    '/about/ about',
    '/corrections/ –',
    '/developments/ –',
    '/developments/board-order/ board-order',
    '/developments/court-ruling/ court-ruling',
    '/developments/old-fee/ old-fee',
    '/glossary/ –',
    '/glossary/harbor-fee/ harbor-fee',
    '/glossary/quay/ quay',
    '/places/ –',
    '/places/us-ca/ –',
    '/places/us/ –',
    '/search/ –',
    '/sources/ –',
    '/sources/act/ act',
    '/sources/paper/ paper',
    '/sources/ruling/ ruling',
    '/status/ –',
    '/storylines/fees/ fees',
    '/timeline/ –',
  ])
})

test('has a page once whose words an author wrote, and dates it by all that it lists', () => {
  const graph = graphOf({ 'pages/corrections.mdx': policy })
  const pages = sitePages(graph).filter(({ path }) => path === '/corrections/')
  expect(pages.map(({ entry }) => entry?.id)).toEqual(['corrections'])
  expect(pages.map((page) => pageChanged(page, graph))).toEqual(['2033-01-01'])
})

test.each([
  ['/developments/court-ruling/', '2032-01-01'],
  ['/places/us/', '2031-01-01'],
  ['/status/', undefined],
])('%s changed on %s', (path, day) => {
  const graph = harbor()
  const page = sitePages(graph).find((one) => one.path === path)
  expect(page && pageChanged(page, graph)).toBe(day)
})

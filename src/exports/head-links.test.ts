import { expect, test } from 'vitest'
import { headLinks } from './head-links.ts'

test('a page leads to the feeds of the site, each of its kind by a name of its own, and to its Markdown', () => {
  const links = headLinks('/glossary/harbor-fee/')
  expect(links.map(({ type, path }) => `${type} ${path}`)).toEqual([
    'application/atom+xml /feed.xml',
    'application/feed+json /feed.json',
    'application/atom+xml /corrections.xml',
    'text/markdown /glossary/harbor-fee/index.html.md',
  ])
  const named = links.map(({ type, title }) => `${type} ${title}`)
  expect(new Set(named).size).toBe(links.length)
})

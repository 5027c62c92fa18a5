import type { Graph } from '../graph/graph.ts'
import { pageChanged, sitePages } from '../graph/site-pages.ts'
import { element, escaped } from './feeds/markup.ts'

/**
 * Every page of the site, with the last day on which what it says changed, as a sitemap. Pages for
 * which no day is on file have none.
 *
 * @param at Turns an address from the site’s root into the full one where the site lives.
 * @throws {Error} If there are more pages than one sitemap may list.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(graph: Graph, at: (path: string) => string): string {
  const pages = sitePages(graph)
  if (pages.length > most) throw new Error(`A sitemap lists at most ${most} pages.`)
  const urls = pages.map((page) => {
    const day = pageChanged(page, graph)
    const lastmod = day === undefined ? '' : element('lastmod', {}, day)
    return element('url', {}, element('loc', {}, escaped(at(page.path))) + lastmod)
  })
  return document('urlset', urls)
}

/** The list of sitemaps, for robots.txt: this site has one, as new as its newest page. */
export function sitemapIndex(graph: Graph, at: (path: string) => string): string {
  const [latest] = sitePages(graph)
    .flatMap((page) => pageChanged(page, graph) ?? [])
    .sort()
    .reverse()
  const lastmod = latest === undefined ? '' : element('lastmod', {}, latest)
  const loc = element('loc', {}, escaped(at('/sitemap-0.xml')))
  return document('sitemapindex', [element('sitemap', {}, loc + lastmod)])
}

const most = 50_000

function document(name: string, lines: readonly string[]): string {
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  const root = element(name, { xmlns }, `\n${lines.join('\n')}\n`)
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}

import { instant } from './atom.ts'
import type { Feed } from './feed.ts'

/**
 * A feed as JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed({ home, path, page, title, subtitle, entries }: Feed): JsonFeed {
  const { site, at } = home
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: at(page),
    feed_url: at(`${path}.json`),
    description: subtitle,
    favicon: at('/favicon.svg'),
    authors: [{ name: site.publisher, url: at('/') }],
    language: site.language,
    items: entries.map(({ id, url, title, published, updated, summary, html, tags }) => ({
      id,
      url,
      title,
      content_html: html,
      summary,
      date_published: instant(published),
      date_modified: instant(updated),
      tags,
    })),
  }
}

/** Names are those of the format. */
export type JsonFeed = {
  version: 'https://jsonfeed.org/version/1.1'
  title: string
  home_page_url: string
  feed_url: string
  description: string
  favicon: string
  authors: { name: string; url: string }[]
  language: string
  items: {
    id: string
    url: string
    title: string
    content_html: string
    summary: string
    date_published: string
    date_modified: string
    tags: string[]
  }[]
}

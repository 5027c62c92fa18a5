import type { Feed, FeedEntry } from './feed.ts'
import { nameOfPlace } from './feed.ts'
import { element, escaped } from './markup.ts'

/**
 * A feed as Atom.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed({ home, path, page, title, subtitle, updated, entries }: Feed): string {
  const { site, at, generator } = home
  const lines = [
    text('id', nameOfPlace(`${path}.xml`, home)),
    text('title', title),
    text('subtitle', subtitle),
    text('updated', instant(updated)),
    element('author', {}, text('name', site.publisher) + text('uri', at('/'))),
    link('self', 'application/atom+xml', at(`${path}.xml`)),
    link('alternate', 'text/html', at(page)),
    link('alternate', 'application/feed+json', at(`${path}.json`)),
    text('icon', at('/favicon.svg')),
    text('generator', generator),
    ...entries.map(atomEntry),
  ]
  const namespace = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }
  const feed = element('feed', namespace, `\n${lines.join('\n')}\n`)
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`
}

/** A day as an instant: days on file have no hour, so each counts from its first. */
export function instant(day: string): string {
  return `${day}T00:00:00Z`
}

function atomEntry({ id, url, title, published, updated, tags, summary, html }: FeedEntry): string {
  const lines = [
    text('id', id),
    text('title', title),
    link('alternate', 'text/html', url),
    text('published', instant(published)),
    text('updated', instant(updated)),
    ...tags.map((term) => element('category', { term })),
    text('summary', summary),
    element('content', { type: 'html' }, escaped(html)),
  ]
  return element('entry', {}, `\n${lines.join('\n')}\n`)
}

function text(name: string, words: string): string {
  return element(name, {}, escaped(words))
}

function link(rel: string, type: string, href: string): string {
  return element('link', { rel, type, href })
}

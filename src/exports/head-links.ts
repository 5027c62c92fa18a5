import { markdownAddress } from './markdown/markdown-address.ts'

/**
 * The same page, and the same site, for other programs: what feeds there are, and the text of the
 * page as Markdown.
 *
 * @param path Address of the page from the site’s root.
 */
export function headLinks(path: string): HeadLink[] {
  return [
    { type: 'application/atom+xml', path: '/feed.xml', title: 'What happened' },
    { type: 'application/feed+json', path: '/feed.json', title: 'What happened' },
    { type: 'application/atom+xml', path: '/corrections.xml', title: 'Corrections' },
    { type: 'text/markdown', path: markdownAddress(path) },
  ]
}

/** A link to another form; what it is called matters where a program lets its user choose. */
type HeadLink = { type: string; path: string; title?: string }

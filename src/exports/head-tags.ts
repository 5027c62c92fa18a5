import { cardOfPage, cardSize } from './cards/card-address.ts'
import { cardInWords } from './cards/card.ts'
import type { HeadPage } from './head-page.ts'

/**
 * The `meta` elements of a page for those who show a link to it, and for those who cite it. A tag
 * that has a `name` and a `property` is read by both.
 *
 * Zotero takes the title, the author and the day from Dublin Core, the name of the site, the kind and
 * the address from Open Graph, the abstract from `description`, and the language from the `html`
 * element. With a `citation_title` it would take each page for an article of a journal. It reads a
 * name without a comma as that of a person: the comma at the end says that all of it is one name.
 *
 * @see https://ogp.me/
 * @see https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#section-3
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function headTags(page: HeadPage): HeadTag[] {
  const { site, title, description, full, path, entry, graph, changed } = page
  const card = cardOfPage(entry, graph, site)
  const tags: HeadTag[] = [
    { name: 'dc.title', property: 'og:title', content: title },
    { name: 'description', property: 'og:description', content: description },
    { name: 'dc.creator', content: `${site.publisher},` },
    { property: 'og:site_name', content: site.name },
    { property: 'og:type', content: path === '/' ? 'website' : 'article' },
    { property: 'og:url', content: full(path) },
    { property: 'og:image', content: full(card.path) },
    { property: 'og:image:alt', content: cardInWords(card.card) || site.name },
    { property: 'og:image:width', content: String(cardSize.width) },
    { property: 'og:image:height', content: String(cardSize.height) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
  return changed === undefined ? tags : [...tags, { name: 'dc.date', content: changed }]
}

/** The attributes of a `meta` element. */
export type HeadTag = { name?: string; property?: string; content: string }

import { attribute, type Element } from '../copies/elements.ts'
import type { SiteFacts } from '../copies/site-facts.ts'
import { setAttribute, within } from './tree.ts'

/**
 * Lead the links of a section to their places in the book; one that is not in it, to where it is on
 * the site. Pictures are looked for beside the book, where the site has them.
 *
 * @param page Id of the page that the section was.
 * @param ids Every id in the book.
 */
export function linkSection(
  section: Element,
  page: string,
  ids: ReadonlySet<string>,
  site: SiteFacts,
): void {
  const here = new URL(page === 'home' ? '' : `${page}/`, site.address).href
  for (const element of within(section)) {
    for (const name of ['href', 'src']) {
      const written = attribute(element, name)
      if (written === undefined || !URL.canParse(written, here)) continue
      const url = new URL(written, here)
      const isPlace = element.tagName === 'a' || written.startsWith('#')
      const place = isPlace ? placeInBook(url, site, ids) : undefined
      if (place !== undefined) setAttribute(element, name, `#${place}`)
      else if (isPlace || !isOfSite(url, site)) setAttribute(element, name, url.href)
      else setAttribute(element, name, url.pathname.slice(site.base.length))
    }
  }
}

function isOfSite(url: URL, { address, base }: SiteFacts): boolean {
  return url.origin === new URL(address).origin && url.pathname.startsWith(base)
}

function placeInBook(url: URL, site: SiteFacts, ids: ReadonlySet<string>): string | undefined {
  if (!isOfSite(url, site)) return undefined
  const page =
    url.pathname.slice(site.base.length).replace(/(?:^|\/)(?:index\.html)?$/, '') || 'home'
  const anchor = decodeURIComponent(url.hash.slice(1))
  const parent = page.replace(/\/[^/]*$/, '')
  return [`${page}:${anchor}`, page, parent].find((id) => ids.has(id))
}

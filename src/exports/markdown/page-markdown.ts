import { parse } from 'parse5'
import { locatorsOn } from '../book/cite-numbers.ts'
import { remove, within, wordsIn } from '../book/tree.ts'
import { canonicalOf, type SiteFacts } from '../copies/site-facts.ts'
import { blocksIn } from './blocks.ts'
import { frontLines } from './front-lines.ts'
import { stacked } from './layout.ts'

/**
 * The Markdown copy of a built page: what it is, of which day and where it stands; then its text, with
 * full addresses. Each citation is the number of its source, with the place in it; the sources follow
 * at the end.
 *
 * @param file Path of the page, from the site’s root.
 * @returns `undefined` for what is no page of its own: one without a permanent address, and one that
 *   only leads to another.
 */
export function pageMarkdown(
  file: string,
  html: string,
  { site, asOf, standing }: CopyFacts,
): string | undefined {
  const elements = within(parse(html, { scriptingEnabled: false }))
  const here = canonicalOf(elements.map((element) => ({ element })))
  const main = elements.find(({ tagName }) => tagName === 'main')
  const path = file.replace(/(^|\/)index\.html$/, '$1')
  if (!main || here !== new URL(path, site.address).href) return undefined
  const heading = within(main).find(({ tagName }) => tagName === 'h1')
  const name = heading ?? elements.find(({ tagName }) => tagName === 'title')
  const title = name ? wordsIn(name) : site.name
  const front = frontLines({ title, address: here, standing: standing(`/${path}`) }, site, asOf)
  if (heading) remove(heading)
  const text = blocksIn(main, { here, locators: locatorsOn(html) })
  return `${stacked([...front, ...text])}\n`
}

/** What every copy of a site is made with. */
export type CopyFacts = {
  site: Pick<SiteFacts, 'name' | 'address'>
  /** Day the site was built for, in words. */
  asOf: string
  /**
   * Where what a page is about stands, in words, by its address from the site’s root; `undefined` for
   * what has no standing.
   */
  standing: (path: string) => string | undefined
}

import { dateInWords } from '../../schema/plain-date.ts'
import type { Site } from '../../schema/site.ts'
import { escaped } from '../copies/edits.ts'
import type { SiteFacts } from '../copies/site-facts.ts'
import type { ContentsEntry } from './page-section.ts'

/** The first page: what this is, of which day, by whom, and where the current text is. */
export function titlePage(facts: BookFacts): string {
  const { site, address, asOf, counts } = facts
  return `<section class="book-title">
<h1>${escaped(site.name)}</h1>
<p class="lead">${escaped(site.description)}</p>
<dl>
<div><dt>As of</dt><dd><time datetime="${asOf}">${dateInWords(asOf, site.language)}</time></dd></div>
<div><dt>Published by</dt><dd>${escaped(site.publisher)}</dd></div>
<div><dt>The current text</dt><dd><a href="${escaped(address)}">${escaped(address)}</a></dd></div>
<div><dt>In it</dt><dd>${escaped(counts.join(', '))}</dd></div>
</dl>
<p>This is the whole site as one document, printed from its pages. A printed copy does not change when
things do: a ruling in it may have been overturned since. The site itself says where things stand
now. A word in brackets after a name, such as the day it was vacated, tells what befell it. No such
word means that nothing is on file, not that it is good law. A number in square brackets leads to the
list of sources at the end; after it stands the place in the source.</p>
</section>`
}

/**
 * The contents, with the page each entry begins on.
 *
 * @param pages Numbers by id. An entry without one has room for it.
 */
export function contentsList(
  entries: readonly ContentsEntry[],
  pages: ReadonlyMap<string, number>,
): string {
  const lines = entries.map(
    ({ id, level, title }) =>
      `<li class="book-entry-${level}"><a href="#${escaped(id)}"><span>${escaped(title)}</span> <span class="book-number">${pages.get(id) ?? ''}</span></a></li>`,
  )
  return `<section class="book-contents"><h1>Contents</h1>\n<ol>\n${lines.join('\n')}\n</ol></section>`
}

/** What stands at the foot of every page of the book, as a style sheet. */
export function runningFoot({ site, asOf }: BookFacts, paper: string): string {
  const foot = `${site.name}, as of ${dateInWords(asOf, site.language)}`
  return `@page { size: ${paper}; @bottom-left { content: "${styleString(foot)}" } @bottom-right { content: "Page " counter(page) " of " counter(pages) } }`
}

/** How many there are of a thing, in words. */
export function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}

/** @see https://www.w3.org/TR/css-syntax-3/#consume-string-token; `<` would end the element. */
function styleString(text: string): string {
  return text.replace(/[\\"<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)
}

/** What a book says of itself. */
export type BookFacts = SiteFacts & {
  site: Site
  /** Day it is of, as `YYYY-MM-DD`. */
  asOf: string
  /** What is in it, as words: `49 developments`. */
  counts: readonly string[]
}

import type { Graph } from '../../graph/graph.ts'
import { dateInWords } from '../../schema/plain-date.ts'
import type { Site } from '../../schema/site.ts'
import { attribute, type Element } from '../copies/elements.ts'
import { escaped } from '../copies/edits.ts'
import type { SiteFacts } from '../copies/site-facts.ts'
import { bibliographyItem } from './bibliography.ts'
import { linkSection } from './book-links.ts'
import { bookPlan, fileOf, type PlannedPage, sourceOrder } from './book-plan.ts'
import { type BookFacts, contentsList, counted, runningFoot, titlePage } from './book-words.ts'
import { locatorsOn, numberCitations } from './cite-numbers.ts'
import { type ContentsEntry, contentsOf, pageSection } from './page-section.ts'
import { markupOf, newElement, within } from './tree.ts'

/**
 * The whole site as one document, made from its built pages.
 *
 * @param pages Text of each built page, by its path.
 * @param graph What the site was built from: it has the order.
 * @returns What the contents list, and the document for the page numbers of those entries.
 * @throws {Error} If a page is not among the built ones: then the content has changed since.
 */
export function bookOf(
  pages: ReadonlyMap<string, string>,
  { graph, site, facts }: { graph: Graph; site: Site; facts: SiteFacts },
): Book {
  const asOf = dateInWords(graph.today, site.language)
  const keys = sourceOrder(graph, site.language)
  const numbers = new Map(keys.map((key, index) => [key, index + 1]))
  const planned = [...bookPlan(graph, site.language), sourcesPart]
  const parts = planned.map((plan) => {
    const html = pageAt(fileOf(plan))
    const section = pageSection(plan, html, asOf)
    if (!section) throw new Error(`The page ${fileOf(plan)} has no text for the book.`)
    return { plan, section, locators: locatorsOn(html), entries: contentsOf(section, plan) }
  })
  const list = newElement('ol', { class: 'book-sources' })
  list.childNodes = keys.flatMap(
    (key, index) => bibliographyItem(key, index + 1, pageAt(`sources/${key}/index.html`)) ?? [],
  )
  const roots = [...parts.map(({ section }) => section), list]
  const ids = new Set(roots.flatMap(idsIn))
  for (const { section, plan, locators } of parts) {
    linkSection(section, plan.id, ids, facts)
    // After the other links: these lead to no place of their page any more.
    numberCitations(section, plan.id, locators, numbers)
  }
  linkSection(list, 'sources', ids, facts)

  const entries = parts.flatMap(({ entries }) => entries)
  const told: BookFacts = { ...facts, site, asOf: graph.today, counts: countsOf(graph) }
  const text = roots.map(markupOf).join('\n')
  return {
    entries,
    print: (numbers, { styles, paper }) => `<!doctype html>
<html lang="${escaped(site.language)}"><head><meta charset="utf-8">
<title>${escaped(`${site.name}, as of ${asOf}`)}</title>
${styles.map((file) => `<link rel="stylesheet" href="${escaped(file)}">`).join('\n')}
<style>${runningFoot(told, paper)}</style></head><body class="book">
${titlePage(told)}
${contentsList(entries, numbers)}
<main>
${text}
</main>
</body></html>
`,
  }

  function pageAt(file: string): string {
    const html = pages.get(file)
    if (html === undefined) throw new Error(`The built site has no ${file}.`)
    return html
  }
}

const sourcesPart: PlannedPage = { id: 'sources', level: 1, part: 'head' }

function idsIn(root: Element): string[] {
  return [root, ...within(root)].flatMap((element) => attribute(element, 'id') ?? [])
}

function countsOf({ developments, glossary, sources }: Graph): string[] {
  return [
    counted(developments.size, 'development'),
    counted(glossary.size, 'term'),
    counted(sources.size, 'source'),
  ]
}

/** A site as one document. */
export type Book = {
  /** What the contents list, in order. */
  entries: ContentsEntry[]
  /**
   * The document as HTML.
   *
   * @param numbers Page each entry begins on, by its id.
   * @param look Addresses of style sheets, and the size of the paper: `A4`.
   */
  print: (
    numbers: ReadonlyMap<string, number>,
    look: { styles: readonly string[]; paper: string },
  ) => string
}

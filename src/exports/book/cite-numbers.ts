import { attribute, type Element } from '../copies/elements.ts'
import { mainOf, putAfter, setAttribute, setText, within, wordsIn } from './tree.ts'

/**
 * Number the citations of a section as the book’s one list of sources does, and print the place in
 * the source with each, which on the page stands in the list of its sources: `[37, pp. 820–821]`.
 *
 * @param locators Places cited, by the id of the citation on its page.
 * @param numbers Number of each source in the book, by its key.
 */
export function numberCitations(
  section: Element,
  page: string,
  locators: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
): void {
  for (const link of within(section)) {
    const key = attribute(link, 'data-cite')
    const number = numbers.get(key ?? '')
    if (key === undefined || number === undefined || link.tagName !== 'a') continue
    setAttribute(link, 'href', `#sources/${key}`)
    // A link in words, such as that to the source of an answer, keeps them.
    if (!/^\[\d+\]$/.test(wordsIn(link))) {
      putAfter(link, ` <a class="citation" href="#sources/${key}">[${number}]</a>`)
      continue
    }
    const id = attribute(link, 'id')?.slice(page.length + 1) ?? ''
    const locator = locators.get(id)
    setText(link, `[${[number, locator].filter(Boolean).join(', ')}]`)
    const label = attribute(link, 'aria-label')
    if (label) setAttribute(link, 'aria-label', label.replace(/\d+/, String(number)))
  }
}

/** The places that a page cites in its sources, by the id of the citation: `cite:3`, `pp. 820–821`. */
export function locatorsOn(html: string): Map<string, string> {
  const main = mainOf(html)
  const links = (main ? within(main) : [])
    .filter((item) => attribute(item, 'id')?.startsWith('source:'))
    .flatMap(within)
  return new Map(
    links.flatMap((link) => {
      const id = /^#(cite:\d+)$/.exec(attribute(link, 'href') ?? '')?.[1]
      const locator = /\d+\s+(\S.*)$/.exec(ownWords(link))?.[1]
      return id !== undefined && locator !== undefined ? [[id, locator] as const] : []
    }),
  )
}

/** The words of a link that are on the page, without those for a screen reader alone. */
function ownWords(link: Element): string {
  return link.childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

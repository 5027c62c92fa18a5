import { attribute, type Element } from '../copies/elements.ts'
import { isOfClass, mainOf, newElement, remove, rename, setAttribute, within } from './tree.ts'

/**
 * A source in the book’s list of them: what its page says it is and where to open it, without the
 * quotations and uses that follow there.
 *
 * @param key Its citation key.
 * @param html Its page.
 * @returns An item of a list; `undefined` if the page has no text.
 */
export function bibliographyItem(key: string, number: number, html: string): Element | undefined {
  const main = mainOf(html)
  if (!main) return undefined
  for (const element of within(main)) {
    const isLeftOut =
      /^(?:section|nav|script|template|form|button)$/.test(element.tagName) ||
      isOfClass(element, 'eyebrow') ||
      attribute(element, 'popover') !== undefined
    if (isLeftOut) remove(element)
  }
  for (const element of within(main)) {
    setAttribute(element, 'id', undefined)
    if (/^h[1-6]$/.test(element.tagName)) {
      rename(element, 'p')
      setAttribute(element, 'class', 'book-source-title')
    }
    // An item of a list is no article, and has no head.
    if (/^(?:article|header)$/.test(element.tagName)) {
      rename(element, 'div')
      setAttribute(element, 'class', undefined)
    }
  }
  const item = newElement('li', { id: `sources/${key}`, value: String(number) })
  item.childNodes = main.childNodes
  for (const node of item.childNodes) node.parentNode = item
  return item
}

import { attribute, type Element, elementsOf } from './elements.ts'

/**
 * What a built site says of itself on its home page.
 *
 * @returns `undefined` if the page does not say where the site lives: then it is not one of ours.
 */
export function siteFacts(home: string): SiteFacts | undefined {
  const placed = [...elementsOf(home)]
  const address = canonicalOf(placed)
  if (address === undefined || !URL.canParse(address)) return undefined
  const named = (tag: string) => placed.find(({ element }) => element.tagName === tag)?.element
  const root = named('html')
  return {
    name: textOf(named('title')),
    language: (root && attribute(root, 'lang')) || 'en',
    address,
    base: new URL(address).pathname,
  }
}

/** The page’s own permanent address, in full; `undefined` if it has none. */
export function canonicalOf(page: Iterable<{ element: Element }>): string | undefined {
  for (const { element } of page) {
    if (attribute(element, 'rel') === 'canonical') return attribute(element, 'href')
  }
  return undefined
}

function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? [])
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .trim()
}

/** A built site, in its own words. */
export type SiteFacts = {
  name: string
  /** Language of the pages, as a BCP 47 tag. */
  language: string
  /** Where it lives, in full. */
  address: string
  /** Path of that address, with a slash at both ends. */
  base: string
}

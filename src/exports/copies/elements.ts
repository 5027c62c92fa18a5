import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/**
 * Every element of a page that stands in its text, in order, with its place there. What is inside
 * templates is among them: a script may put it on the page.
 */
export function* elementsOf(html: string): Generator<PlacedElement> {
  const pending: Node[] = [parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })]
  const seen = new Set<number>()
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('childNodes' in node) pending.push(...node.childNodes.toReversed())
    if ('content' in node) pending.push(node.content)
    if (!('tagName' in node) || !node.sourceCodeLocation) continue
    // Where tags are nested wrongly a browser makes several elements of one.
    if (seen.has(node.sourceCodeLocation.startOffset)) continue
    seen.add(node.sourceCodeLocation.startOffset)
    yield { element: node, place: node.sourceCodeLocation }
  }
}

/** Value of an attribute; `undefined` if the element has none of the name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** Whether an element is a link to the same page, or the site, in a form for other programs. */
export function isForPrograms({ element }: Pick<PlacedElement, 'element'>): boolean {
  return element.tagName === 'link' && hasWord(element, 'rel', 'alternate')
}

/** Whether an attribute that is a list of words has this one. */
export function hasWord(element: Element, name: string, word: string): boolean {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(word)
}

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** An element, and where it stands in the text: offsets in characters. */
export type PlacedElement = {
  element: Element
  place: NonNullable<Element['sourceCodeLocation']>
}

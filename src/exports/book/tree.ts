import { type DefaultTreeAdapterTypes, html, parse, parseFragment, serializeOuter } from 'parse5'
import { attribute, type Element, type Node } from '../copies/elements.ts'

/** The text of a page, without what frames it; `undefined` if it has no `main`. */
export function mainOf(page: string): Element | undefined {
  return within(parse(page, { scriptingEnabled: false })).find(({ tagName }) => tagName === 'main')
}

/** Every element inside a node, in order, as they are now. What is in templates is not on the page. */
export function within(node: Node): Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...within(child)] : within(child),
  )
}

/** Take an element, and all in it, out of its page. */
export function remove(element: Element): void {
  const { parentNode } = element
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((node) => node !== element)
}

/** Take an element out of its page, and leave what is in it. */
export function unwrap(element: Element): void {
  const { parentNode } = element
  if (!parentNode) return
  for (const node of element.childNodes) node.parentNode = parentNode
  parentNode.childNodes = parentNode.childNodes.flatMap((node) =>
    node === element ? element.childNodes : [node],
  )
}

/** Put markup right behind an element. */
export function putAfter(element: Element, markup: string): void {
  const { parentNode } = element
  if (!parentNode) return
  const nodes = parseFragment(markup).childNodes
  for (const node of nodes) node.parentNode = parentNode
  parentNode.childNodes = parentNode.childNodes.flatMap((node) =>
    node === element ? [node, ...nodes] : [node],
  )
}

/** Give an attribute a value, or, with `undefined`, take it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const held = element.attrs.find((one) => one.name === name)
  if (value === undefined) element.attrs = element.attrs.filter((one) => one !== held)
  else if (held) held.value = value
  else element.attrs.push({ name, value })
}

/** Give an element another name: `h1` becomes `h3`. */
export function rename(element: Element, name: string): void {
  element.tagName = name
  element.nodeName = name
}

/** Put words in the place of all that is in an element. */
export function setText(element: Element, words: string): void {
  element.childNodes = [{ nodeName: '#text', value: words, parentNode: element }]
}

/** Leave one space between the words in an element, and none around them. */
export function tidySpaces(element: Element): void {
  let before = ' '
  for (const text of textsIn(element)) {
    const value = text.value.replace(/\s+/g, ' ')
    text.value = before.endsWith(' ') ? value.trimStart() : value
    before = text.value || before
  }
  const last = textsIn(element).findLast(({ value }) => value !== '')
  if (last) last.value = last.value.trimEnd()
}

/** The words in a node, with single spaces between them. */
export function wordsIn(node: Node): string {
  return textsIn(node)
    .map(({ value }) => value)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether an element is of a class. */
export function isOfClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
}

/** An element and what is in it, as HTML. */
export function markupOf(element: Element): string {
  return serializeOuter(element)
}

function textsIn(node: Node): { value: string }[] {
  if ('value' in node) return [node]
  return 'childNodes' in node ? node.childNodes.flatMap(textsIn) : []
}

/** An element that is on no page yet. */
export function newElement(name: string, attrs: Record<string, string>): Element {
  return {
    nodeName: name,
    tagName: name,
    attrs: Object.entries(attrs).map(([name, value]) => ({ name, value })),
    childNodes: [],
    namespaceURI: html.NS.HTML,
    parentNode: null,
  } satisfies DefaultTreeAdapterTypes.Element
}

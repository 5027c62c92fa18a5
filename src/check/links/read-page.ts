import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/**
 * What a built page leads to, and the ids by which its parts can be led to. Read as a browser reads
 * it that runs no script. Templates are left out: what is in them is not on the page.
 */
export function readPage(html: string): Page {
  const page: Page = { ids: new Set(), twice: [], targets: [] }
  const read = new Set<number>()
  const pending: Node[] = [parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('childNodes' in node) pending.push(...node.childNodes.toReversed())
    if (!('tagName' in node) || !node.sourceCodeLocation) continue
    // Where tags are nested wrongly a browser makes several elements of one.
    if (read.has(node.sourceCodeLocation.startOffset)) continue
    read.add(node.sourceCodeLocation.startOffset)
    readElement(node, node.sourceCodeLocation, page)
  }
  return page
}

function readElement(element: Element, location: Location, page: Page): void {
  for (const { name, prefix, value } of element.attrs) {
    const place = location.attrs?.[prefix ? `${prefix}:${name}` : name] ?? location
    const at = { start: place.startOffset, end: place.endOffset, tag: location.startOffset }
    if (name === 'id') {
      if (page.ids.has(value)) page.twice.push({ ...at, written: value })
      page.ids.add(value)
    }
    for (const written of addressesIn(element, name, value)) page.targets.push({ ...at, written })
    for (const written of idsIn(name, value)) page.targets.push({ ...at, written, by: name })
  }
}

/** Addresses in the value of an attribute. */
function addressesIn(element: Element, name: string, value: string): string[] {
  if (name === 'href' || name === 'src') return [value.trim()]
  if (!others.has(name)) return []
  if (name === 'srcset' || name === 'imagesrcset') return candidatesIn(value)
  if (name === 'data') return element.tagName === 'object' ? [value.trim()] : []
  if (name !== 'content') return value.trim() === '' ? [] : [value.trim()]
  const refresh = element.attrs.some(
    (one) => one.name === 'http-equiv' && /^refresh$/i.test(one.value),
  )
  if (refresh) {
    const to = /^[\d.\s]*[;,]\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(value)?.[1]
    return to === undefined ? [] : [to.trim()]
  }
  // What a page says of itself to others, such as the address of its picture.
  return /^https?:\/\/\S+$/.test(value) ? [value] : []
}

/** `a.png 1x, b.png 2x`. @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
function candidatesIn(srcset: string): string[] {
  return [...srcset.matchAll(/(?:^|,)\s*(\S*[^\s,])(?:\s+[^,]*)?/g)].map(([, url = '']) => url)
}

/** Ids that the value of an attribute names. */
function idsIn(name: string, value: string): string[] {
  if (references.has(name)) return value.split(/\s+/).filter((id) => id !== '')
  const painted = value.startsWith('url(') && /^url\(["']?#([^"')]+)["']?\)/.exec(value)
  return painted ? [painted[1] ?? ''] : []
}

/** Attributes that hold addresses, besides `href` and `src`. */
const others: ReadonlySet<string> = new Set([
  'action',
  'cite',
  'content',
  'data',
  'formaction',
  'imagesrcset',
  'poster',
  'srcset',
])

/** Attributes that hold ids of elements on the same page. */
const references: ReadonlySet<string> = new Set([
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'commandfor',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
])

/** A page of the built site. */
export type Page = {
  ids: Set<string>
  /** Ids that stood on the page before. */
  twice: Target[]
  targets: Target[]
}

/** An address or id, as written, and where. Offsets in characters: of the attribute, and of the tag. */
export type Target = {
  written: string
  start: number
  end: number
  tag: number
  /** The attribute that names it, if it is an id. */
  by?: string
}

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type Location = NonNullable<Element['sourceCodeLocation']>

import type { Entry } from '../entry.ts'
import type { NodeOf } from '../prose/nodes.ts'

/**
 * Every link and picture that Markdown makes of a body, where its address stands. Of links by
 * reference, that is in their definition; one that nothing uses is no link.
 */
export function linksIn({ text, prose }: Pick<Entry, 'text' | 'prose'>): ProseLink[] {
  const direct: NodeOf<'link' | 'image'>[] = []
  const definitions = new Map<string, NodeOf<'definition'>>()
  const linked = new Set<string>()
  const pictured = new Set<string>()
  for (const node of prose.nodes) {
    if (node.type === 'link' || node.type === 'image') direct.push(node)
    if (node.type === 'linkReference') linked.add(node.identifier)
    if (node.type === 'imageReference') pictured.add(node.identifier)
    // Of two with one name, Markdown takes the first.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  }
  const used = [...definitions.values()].filter(
    ({ identifier }) => linked.has(identifier) || pictured.has(identifier),
  )
  return [...direct, ...used].map((node) => ({
    url: node.url,
    isPicture:
      node.type === 'image' || (node.type === 'definition' && !linked.has(node.identifier)),
    ...placeOfAddress(node, text),
  }))
}

/** Offsets of an address in the text; of the whole link if it is not printed there as it is read. */
function placeOfAddress(node: Addressed, text: string): Span {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const found = node.url === '' ? -1 : text.indexOf(node.url, afterWords(node, text, start, end))
  const stop = found + node.url.length
  return found < 0 || stop > end ? { start, end } : { start: found, end: stop }
}

/** Where the words of a link end, which may themselves look like its address. */
function afterWords(node: Addressed, text: string, start: number, end: number): number {
  if (node.type === 'definition') return Math.max(start, text.indexOf(']:', start))
  if (node.type === 'image') return Math.max(start, text.indexOf('](', start))
  const words = node.children.at(-1)?.position?.end.offset ?? start
  // An address that stands by itself is its own words.
  return words === end ? start : words
}

type Addressed = NodeOf<'link' | 'image' | 'definition'>

/** A link in prose, and the offsets of its address in the file. */
export type ProseLink = Span & { url: string; isPicture: boolean }

type Span = { start: number; end: number }

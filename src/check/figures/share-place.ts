import type { Nodes } from '../../graph/prose/nodes.ts'

/**
 * The attributes of a `<Share />`, and where in the file their values stand; `undefined` for any
 * other node. An attribute without a literal value is left out: it is code, another rule’s business.
 */
export function shareAt(node: Nodes, text: string): SharePlace | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined
  if (node.name !== 'Share') return undefined
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const places = node.attributes.flatMap((attribute): AttributePlace[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return []
    const { name, value } = attribute
    const match = new RegExp(`\\s${name}\\s*=\\s*["']`).exec(text.slice(start, end))
    const from = match ? start + match.index + match[0].length : start
    return [{ name, typed: value, from, to: match ? from + value.length : end }]
  })
  const typed = Object.fromEntries(places.map(({ name, typed }) => [name, typed]))
  return { start, end, places, attributes: typed, hasWords: node.children.length > 0 }
}

/** A component as typed, with its offsets in the file. */
export type SharePlace = {
  start: number
  end: number
  places: AttributePlace[]
  attributes: Record<string, string>
  /** Whether something stands between its opening and its closing tag; it would not be printed. */
  hasWords: boolean
}

type AttributePlace = { name: string; typed: string; from: number; to: number }

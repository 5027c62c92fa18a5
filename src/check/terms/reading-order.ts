import type { Entry } from '../../graph/entry.ts'
import type { Block } from '../../graph/prose/blocks.ts'

/** The runs of words in a body as they are read: footnotes come last, in the order of their marks. */
export function inReadingOrder({ blocks, prose }: Pick<Entry, 'blocks' | 'prose'>): Block[] {
  const notes = blocks.filter((block) => noteOf(block) !== undefined)
  if (notes.length === 0) return [...blocks]
  const marks = prose.nodes.flatMap((node) =>
    node.type === 'footnoteReference' ? node.identifier : [],
  )
  const rank = (block: Block) => {
    const place = marks.indexOf(noteOf(block) ?? '')
    return place < 0 ? marks.length : place
  }
  return [
    ...blocks.filter((block) => noteOf(block) === undefined),
    ...notes.sort((a, b) => rank(a) - rank(b)),
  ]
}

/** Name of the footnote that a run of words stands in. */
function noteOf({ parents }: Block): string | undefined {
  for (const parent of parents) if (parent.type === 'footnoteDefinition') return parent.identifier
  return undefined
}

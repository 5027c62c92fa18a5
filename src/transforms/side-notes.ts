import type { Nodes, Root } from '../graph/prose/nodes.ts'
import { nodesIn } from '../graph/prose/walk.ts'
import { wordsOf } from '../graph/prose/words-of.ts'

/**
 * Let the mark of each footnote carry the note’s words, which a wide screen shows beside the text. The
 * note itself, with its links, stays at the end of the page.
 */
export function sideNotes() {
  return (tree: Root): void => {
    const nodes = nodesIn<Nodes>(tree)
    const notes = new Map<string, string>()
    for (const node of nodes) {
      if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
        notes.set(node.identifier, wordsOf(node))
    }
    for (const node of nodes) {
      const words = node.type === 'footnoteReference' && notes.get(node.identifier)
      if (words) node.data = Object.assign(node.data ?? {}, { hProperties: { 'data-note': words } })
    }
  }
}

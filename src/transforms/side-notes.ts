import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { wordsOf } from '../graph/prose/words-of.ts'

/**
 * Let the mark of each footnote carry the note’s words, which a wide screen shows beside the text. The
 * note itself, with its links, stays at the end of the page.
 */
export function sideNotes() {
  return (tree: Root): void => {
    const notes = new Map<string, string>()
    visit(tree, 'footnoteDefinition', (note) => {
      if (!notes.has(note.identifier)) notes.set(note.identifier, wordsOf(note))
    })
    visit(tree, 'footnoteReference', (mark) => {
      const words = notes.get(mark.identifier)
      if (words) mark.data = Object.assign(mark.data ?? {}, { hProperties: { 'data-note': words } })
    })
  }
}

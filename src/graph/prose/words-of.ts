import { parseMention } from '../../schema/mention.ts'
import type { Nodes } from './nodes.ts'

/** The words of a part of a body as a reader sees them: no citation, no comment, on one line. */
export function wordsOf(node: Nodes): string {
  return rawWords(node).replace(/\s+/g, ' ').trim()
}

function rawWords(node: Nodes): string {
  if (node.type === 'mention') {
    const { to, words } = parseMention(node.value)
    return words ?? to
  }
  if (unprinted.has(node.type)) return ''
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  if (!('children' in node)) return ''
  return node.children.reduce(
    // “the fee [@act].” reads “the fee.” without it.
    (words, child) => (child.type === 'citation' ? words.trimEnd() : words + rawWords(child)),
    '',
  )
}

/** Parts of a body that are not among its words: citations and note marks, comments and code. */
export const unprinted: ReadonlySet<string> = new Set([
  'citation',
  'footnoteReference',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
])

import { type Cite, parseCitation } from '../../schema/citation.ts'
import { parseMention } from '../../schema/mention.ts'
import { headingsIn, notes as notesSection } from './headings.ts'
import type { NodeOf, Nodes, Root } from './nodes.ts'
import { unprinted } from './words-of.ts'

/**
 * All citations and mentions in a body, in the order they are read: footnotes come last, in the
 * order of their marks. The place of a mark in its list is its number, by which the component that
 * is printed in its stead finds it again.
 */
export function readMarks(tree: Root): Marks {
  const sections = new Map(
    headingsIn(tree).map(({ heading, id, title }) => [heading, { id, title }]),
  )
  const marks: Marks = { citations: [], mentions: [] }
  const notes: NodeOf<'footnoteDefinition'>[] = []
  const noteMarks: string[] = []
  walk(tree, undefined, undefined)
  const rank = ({ identifier }: NodeOf<'footnoteDefinition'>) => noteMarks.indexOf(identifier)
  for (const { children } of notes.sort((a, b) => rank(a) - rank(b))) {
    for (const child of children) walk(child, notesSection, undefined)
  }
  return marks

  function walk(
    node: Nodes,
    section: Section | undefined,
    block: Piece[] | undefined,
  ): Section | undefined {
    if (node.type === 'citation') {
      // “the fee [@act].” reads “the fee.” without it.
      const last = block?.at(-1)
      if (block && typeof last === 'string') block[block.length - 1] = last.trimEnd()
      marks.citations.push({ node, ...span(node), cites: parseCitation(node.value), section })
      return section
    }
    if (node.type === 'mention') {
      const number = marks.mentions.length
      const pieces = block ?? []
      const mention = { node, ...span(node), ...parseMention(node.value), section, block: pieces }
      marks.mentions.push(mention)
      pieces.push({ mention, number })
      return section
    }
    if (node.type === 'footnoteReference') noteMarks.push(node.identifier)
    if (node.type === 'footnoteDefinition') notes.push(node)
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return section
    if (unprinted.has(node.type)) return section
    if ('value' in node) block?.push(node.value)
    if (node.type === 'break') block?.push(' ')
    if (!('children' in node)) return section
    let current = node.type === 'heading' ? sections.get(node) : section
    const words = blocks.has(node.type) ? [] : block
    for (const child of node.children) current = walk(child, current, words)
    return current
  }
}

/** Parts of a body whose words are read as one run of sentences. */
const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'mdxJsxFlowElement',
])

function span({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

export type Marks = { citations: CitationMark[]; mentions: MentionMark[] }

/** A bracket of citations: `[see @a, § 2; @b]`. */
export type CitationMark = Span & {
  node: Nodes
  cites: Cite[]
  section: Section | undefined
}

/** A mention: `[[harbor fee|the fee]]`. */
export type MentionMark = Span & {
  node: Nodes
  to: string
  words: string | undefined
  section: Section | undefined
  /** The words of the paragraph it stands in, itself among them. */
  block: Piece[]
}

/** Plain words, or a mention and its number. */
export type Piece = string | { mention: MentionMark; number: number }

/** The heading a mark stands under: its id on the page, and its words. */
export type Section = { id: string; title: string }

/** Offsets in characters from the start of the file. */
type Span = { start: number; end: number }

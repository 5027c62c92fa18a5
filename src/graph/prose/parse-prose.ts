import { createProcessor } from '@mdx-js/mdx'
import remarkGfm from 'remark-gfm'
import { remarkMarks } from './marks-syntax.ts'
import type { Nodes, Root } from './nodes.ts'
import { beyondLimits, deepest, nested } from './prose-limits.ts'

/**
 * Read the body of an MDX file into a tree, with our marks in it. Nothing is compiled or run.
 *
 * Places in the tree count from the start of the file: the front matter is read as blank.
 *
 * @param bodyStart Offset in characters at which the body begins.
 */
export function parseProse(text: string, bodyStart: number): Prose {
  const limit = beyondLimits(text, bodyStart)
  if (limit) return withoutWords(limit)
  const body = text.slice(bodyStart)
  // A source has no body, and most records are sources.
  if (!/[^ \t\r\n]/.test(body)) return withoutWords(undefined)
  const blank = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ')
  try {
    const tree = reader.parse(blank + body)
    const { nodes, deep } = nodesOf(tree)
    return deep === undefined ? { tree, nodes, fault: undefined } : withoutWords(nested(deep))
  } catch (error) {
    return withoutWords(faultOf(error, text, bodyStart))
  }
}

function withoutWords(fault: Fault | undefined): Prose {
  return { tree: { type: 'root', children: [] }, nodes: [], fault }
}

/** GFM as the site reads it: one tilde is a tilde. The build passes the same options. */
export const gfmOptions = { singleTilde: false }

const reader = createProcessor({ remarkPlugins: [[remarkGfm, gfmOptions], remarkMarks] }).freeze()

/** Every node of a tree, in the order of the text; and where one is nested too deep to be walked. */
function nodesOf(tree: Root): { nodes: Nodes[]; deep: number | undefined } {
  const nodes: Nodes[] = []
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    if (depth > deepest) return { nodes, deep: node.position?.start.offset ?? 0 }
    nodes.push(node)
    if (!('children' in node)) continue
    for (const child of node.children.toReversed()) open.push({ node: child, depth: depth + 1 })
  }
  return { nodes, deep: undefined }
}

/**
 * MDX reports its faults as a `VFileMessage`: a reason and a place. For a tag that is never closed,
 * the place of the opening tag stands in the reason alone.
 */
function faultOf(error: unknown, text: string, bodyStart: number): Fault {
  const { reason, place } = error as { reason?: unknown; place?: unknown }
  const words = typeof reason === 'string' ? reason : String(error)
  const fix = words.includes('import/exports')
    ? 'A paragraph may not begin with import or export: begin it with another word.'
    : 'Correct it. To print a plain < or {, write a backslash before it.'
  const opened = / \((\d+):(\d+)-\d+:\d+\)/.exec(words)
  if (opened) {
    const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, Number(opened[1]) - 1)
    const start = lines.join('').length + Number(opened[2]) - 1
    return { message: `The text cannot be read: ${words.replace(opened[0], '')}`, fix, start }
  }
  const offset = (place as { offset?: unknown } | undefined)?.offset
  const start = typeof offset === 'number' ? offset : bodyStart
  return { message: `The text cannot be read: ${words}`, fix, start }
}

/** A body as a tree; an empty one if there are no words, or if MDX cannot read it, and why. */
export type Prose = {
  tree: Root
  /** The tree’s nodes one after the other, each before what it holds. */
  nodes: readonly Nodes[]
  fault: Fault | undefined
}

type Fault = {
  message: string
  /** What to do about it. */
  fix: string
  /** Offset in characters from the start of the file. */
  start: number
}

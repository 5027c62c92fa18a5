import type { Entry } from '../../graph/entry.ts'
import type { Block } from '../../graph/prose/blocks.ts'
import type { NodeOf } from '../../graph/prose/nodes.ts'
import type { Finding, Rule } from '../rule.ts'

/** Headings are the map of a page for whoever cannot see its layout. */
export const headingOrder: Rule = {
  id: 'heading-order',
  says: 'Headings begin at level 2 below the page’s title, skip no level, and have words.',
  *check({ graph }) {
    for (const entry of graph.entries) yield* inBody(entry)
  },
}

function* inBody({ file, text, blocks }: Entry): Iterable<Finding> {
  let level = 1
  for (const block of blocks) {
    const { node, start, end } = block
    if (node.type !== 'heading') continue
    const at = { file, text, start, end }
    const where = placeOf(block)
    if (where) {
      const fix = `Make it a line in bold type, or move it out of the ${where}.`
      yield { ...at, message: `This heading stands in a ${where}.`, fix }
      continue
    }
    const title = block.text.trim()
    yield* ofLevel(node, level, title, at)
    level = node.depth
    if (title === '' && !hasPicture(node)) {
      yield {
        ...at,
        message: 'This heading has no words.',
        fix: 'Write its words, or take it out.',
      }
    }
  }
}

function* ofLevel(
  { depth }: NodeOf<'heading'>,
  before: number,
  title: string,
  at: Pick<Finding, 'file' | 'text' | 'start' | 'end'>,
): Iterable<Finding> {
  if (depth === 1) {
    const message = 'This heading is at level 1, where only the page’s title stands.'
    yield { ...at, message, fix: `Write ${'#'.repeat(2)} ${title}`.trimEnd() }
  } else if (depth > before + 1) {
    const above = before === 1 ? 'the page’s title' : `a heading at level ${before}`
    const message = `This heading is at level ${depth}, below ${above}.`
    yield { ...at, message, fix: `Write ${'#'.repeat(before + 1)} ${title}`.trimEnd() }
  }
}

/** What a heading may not stand in, in an author’s word. */
function placeOf({ parents }: Block): string | undefined {
  const names: Readonly<Record<string, string>> = {
    blockquote: 'quotation',
    listItem: 'list',
    footnoteDefinition: 'footnote',
  }
  return parents.flatMap(({ type }) => names[type] ?? [])[0]
}

function hasPicture(node: NodeOf<'heading'>): boolean {
  return node.children.some(({ type }) => type === 'image' || type === 'imageReference')
}

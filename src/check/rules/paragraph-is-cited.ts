import type { Entry } from '../../graph/entry.ts'
import type { Block } from '../../graph/prose/blocks.ts'
import type { Nodes, Parents } from '../../graph/prose/nodes.ts'
import { needsNoSource } from '../citations/needs-no-source.ts'
import type { Rule } from '../rule.ts'

/** What happened, how many, who said so: a reader must be able to check each paragraph of it. */
export const paragraphIsCited: Rule = {
  id: 'paragraph-is-cited',
  says: 'Every paragraph, list item and table that tells what happened cites a source.',
  *check({ graph, site }) {
    const language = site.data?.language ?? 'en'
    for (const entry of graph.entries) {
      // Standing pages are about the site itself.
      if (entry.folder === 'pages' || entry.folder === 'sources') continue
      for (const { node, blocks } of uncited(entry, language)) {
        const { file, text } = entry
        const [first, last] = [blocks[0], blocks.at(-1)]
        if (!first || !last) continue
        const start = first.sourceAt(first.text.search(/\S/))
        const end = last.sourceAt(last.text.trimEnd().length - 1) + 1
        yield {
          file,
          text,
          start,
          end,
          message: `This ${nameOf(node, first)} cites no source.`,
          fix: 'Add the source it rests on, such as [@key, p. 7], or take out what none carries.',
        }
      }
    }
  },
}

function nameOf(node: Nodes, { parents }: Block): string {
  if (node.type === 'table') return 'table'
  return parents.some(({ type }) => type === 'listItem') ? 'list item' : 'paragraph'
}

function uncited(entry: Entry, language: string): Unit[] {
  const units = unitsOf(entry).filter(({ node, blocks }) => {
    if (blocks.some(({ citations }) => citations.length > 0)) return false
    const [block] = blocks
    return (
      block &&
      !isBackedFrom(node, block, entry) &&
      !blocks.every((one) => needsNoSource(one, language))
    )
  })
  const nodes = new Set<Nodes>(units.map(({ node }) => node))
  return units.filter(({ node, blocks }) => {
    if (!isLeadIn(blocks[0])) return true
    // What a lead-in leads to is cited, or is reported itself.
    const next = sibling(node, blocks[0], 1)
    return !next || !holds(next, (one) => one.type === 'citation' || nodes.has(one))
  })
}

/** Paragraphs, items and whole tables, in order; not headings, quoted blocks and asides. */
function unitsOf({ blocks }: Entry): Unit[] {
  const units = new Map<Nodes, Unit>()
  for (const block of blocks) {
    const { node, parents } = block
    const isJudged =
      node.type !== 'heading' &&
      (/\S/.test(block.text) || block.citations.length > 0) &&
      !isLabel(block) &&
      !parents.some(({ type }) => type === 'blockquote' || type === 'footnoteDefinition')
    if (!isJudged) continue
    const whole = parents.find(({ type }) => type === 'table') ?? node
    const unit = units.get(whole) ?? { node: whole, blocks: [] }
    unit.blocks.push(block)
    units.set(whole, unit)
  }
  return [...units.values()]
}

/** Whether a paragraph is only what one clicks to open a `<details>`. */
function isLabel({ text, spans, parents }: Block): boolean {
  const isSummary = (node: Nodes) => 'name' in node && node.name === 'summary'
  return (
    parents.some(isSummary) ||
    spans.some(
      ({ node, start, end }) => isSummary(node) && text.slice(start, end).trim() === text.trim(),
    )
  )
}

/**
 * Whether a paragraph that leads into a list or a table ends in a citation, which then backs all of
 * it, or a line such as “Source: [@key]” follows a table.
 */
function isBackedFrom(node: Nodes, block: Block, { blocks }: Entry): boolean {
  const wholes =
    node.type === 'table' ? [node] : block.parents.filter(({ type }) => type === 'list')
  const blockOf = (one: Nodes | undefined) => blocks.find((other) => other.node === one)
  return wholes.some((whole) => {
    const before = blockOf(sibling(whole, block, -1))
    const after = whole.type === 'table' ? blockOf(sibling(whole, block, 1)) : undefined
    const isSourceLine = after && after.text.split(/\s+/).length <= 2 && after.citations.length > 0
    return isSourceLine || (before && isLeadIn(before) && endsInCitation(before))
  })
}

/** “They say [@key, § 4]:” */
function endsInCitation({ text, citations }: Block): boolean {
  const last = citations.at(-1)
  return last !== undefined && /^[\s:：]*$/.test(text.slice(last.at))
}

function isLeadIn(block: Block | undefined): boolean {
  return block?.node.type === 'paragraph' && /[:：]\s*$/.test(block.text)
}

/** What stands beside a part of a body: 1 after it, -1 before it. */
function sibling(node: Nodes, block: Block | undefined, step: 1 | -1): Nodes | undefined {
  const parent = block?.parents.find((one) => 'children' in one && includes(one, node))
  if (!parent || !('children' in parent)) return undefined
  const children: readonly Nodes[] = parent.children.filter(
    ({ type }) => type !== 'mdxFlowExpression',
  )
  return children[children.indexOf(node) + step]
}

function includes({ children }: Parents, node: Nodes): boolean {
  return (children as readonly Nodes[]).includes(node)
}

function holds(node: Nodes, test: (node: Nodes) => boolean): boolean {
  return test(node) || ('children' in node && node.children.some((child) => holds(child, test)))
}

/** What is judged as one: a paragraph, or all cells of a table. */
type Unit = { node: Nodes; blocks: Block[] }

import type { Block, InlineSpan } from '../../graph/prose/blocks.ts'
import type { TermName } from './term-names.ts'

/**
 * The names of terms that stand in plain words: not in a heading, a quotation, a link, code, struck
 * words or an abbreviation. Of names that overlap, the longest counts, and the first of two as long.
 *
 * @param find From {@link termFinder}.
 * @returns In the order of the words. A name of more than one term has each of them.
 */
export function plainNames(block: Block, find: (text: string) => TermName[]): PlainName[] {
  if ([block.node, ...block.parents].some(isApart)) return []
  const names = find(block.text)
  if (names.length === 0) return []
  const apart = [...block.quotations, ...block.spans.filter(({ node }) => isApart(node))]
  const found: PlainName[] = []
  const byLength = names.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const { term, start, end } of byLength) {
    if (apart.some((span) => overlap(span, { start, end }))) continue
    const same = found.find((one) => one.start === start && one.end === end)
    if (same) same.terms.add(term)
    else if (!found.some((one) => overlap(one, { start, end }))) {
      found.push({ terms: new Set([term]), start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether words in it are not the page’s own plain words. */
function isApart(node: InlineSpan['node']): boolean {
  return apartKinds.has(node.type) || ('name' in node && apartElements.has(node.name ?? ''))
}

const apartKinds: ReadonlySet<string> = new Set([
  'heading',
  'blockquote',
  'mention',
  'link',
  'linkReference',
  'inlineCode',
  'delete',
])

const apartElements: ReadonlySet<string> = new Set(['abbr', 'kbd', 'summary'])

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

type Stretch = { start: number; end: number }

/** A name in plain words, and the terms it may mean. */
export type PlainName = Stretch & { terms: Set<string> }

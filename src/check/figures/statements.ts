import type { Entry } from '../../graph/entry.ts'
import type { Block, BlockSentence } from '../../graph/prose/blocks.ts'
import type { Nodes } from '../../graph/prose/nodes.ts'
import type { NameIndex } from '../../graph/names.ts'
import { parseMention } from '../../schema/mention.ts'
import { readNumeral } from '../../schema/numeral.ts'
import { isAnnouncement } from './counts-of-text.ts'
import type { Figure } from './figures.ts'
import type { Reading } from './reading.ts'
import { type SharePlace, shareAt } from './share-place.ts'

/**
 * Every sentence of a body that states a figure, and the sources that back it. Words in quotation
 * marks, in code and in names of records are not its own.
 */
export function statementsOf(entry: Entry, { read, names, language }: Reading): Statement[] {
  const blocks = new Map(entry.blocks.map((block) => [block.node, block]))
  const found: Statement[] = []
  for (const block of entry.blocks) {
    if (block.parents.some(({ type }) => type === 'blockquote')) continue
    const shares = block.spans.flatMap(({ node, start }) => {
      const share = shareAt(node, entry.text)
      return share ? [{ ...share, at: start }] : []
    })
    const figures = read(block.text).filter(
      (one) => isOwn(one, block, names) && !isAnnouncement(one, block.text),
    )
    if (figures.length + shares.length === 0) continue
    for (const [number, sentence] of block.sentences.entries()) {
      const isIn = (at: number) => at >= sentence.start && at < sentence.end
      const own = figures.filter(({ start }) => isIn(start)).map((one) => placed(one, block))
      const parts = shares
        .filter(({ at }) => isIn(at) || (at === block.text.length && sentence.end === at))
        .flatMap((share) => figuresOf(share, language))
      if (own.length + parts.length === 0) continue
      const sources = sourcesOf(entry, block, sentence, blocks)
      found.push({ figures: [...own, ...parts], block, sentence, number, sources })
    }
  }
  for (const node of entry.prose.nodes) {
    if (node.type !== 'mdxJsxFlowElement') continue
    const share = shareAt(node, entry.text)
    if (share) found.push({ figures: figuresOf(share, language), sources: new Set() })
  }
  return found
}

/** Sources cited in a sentence; in a row of a table; in a list that a sentence leads up to. */
function sourcesOf(
  entry: Entry,
  block: Block,
  sentence: BlockSentence,
  blocks: ReadonlyMap<Nodes, Block>,
): Set<string> {
  const cited = (start: number, end: number) =>
    entry.marks.citations
      .filter((one) => one.start >= start && one.end <= end)
      .flatMap(({ cites }) => cites.map(({ source }) => source))
  const within = (node: Nodes | undefined) =>
    cited(node?.position?.start.offset ?? 0, node?.position?.end.offset ?? 0)

  if (block.node.type === 'heading') return new Set(cited(0, Infinity))
  if (block.node.type === 'tableCell') {
    const row = block.parents.at(-1)
    const table = block.parents.at(-2)
    const isHead = table && 'children' in table && table.children[0] === row
    const inRow = within(isHead ? table : row)
    if (inRow.length > 0) return new Set(inRow)
    const [before, after] = neighbors(table, block.parents.at(-3))
    return new Set([...within(before), ...within(after)])
  }
  const own = sentence.citations.flatMap(({ start, end }) => cited(start, end))
  if (isLeadIn(block, sentence)) {
    const next = neighbors(block.node, block.parents.at(-1))[1]
    if (next && introduced.has(next.type)) own.push(...within(next))
  }
  if (own.length > 0) return new Set(own)
  const list = block.parents.findLast(({ type }) => type === 'list')
  const before = list && neighbors(list, block.parents[block.parents.indexOf(list) - 1])[0]
  const leadIn = before && blocks.get(before)
  return new Set(leadIn && isLeadIn(leadIn, leadIn.sentences.at(-1)) ? within(before) : [])
}

/** Whether a sentence ends its paragraph with a colon. */
export function isLeadIn(block: Block, sentence: BlockSentence | undefined): boolean {
  return sentence?.end === block.text.length && /:\s*$/.test(block.text)
}

/** What stands before and after a node in its parent. */
export function neighbors(
  node: Nodes | undefined,
  parent: Nodes | undefined,
): [Nodes | undefined, Nodes | undefined] {
  const all: readonly Nodes[] = parent && 'children' in parent ? parent.children : []
  const place = all.findIndex((one) => one === node)
  return [all[place - 1], all[place + 1]]
}

function isOwn({ start, end }: Figure, { quotations, spans }: Block, names: NameIndex): boolean {
  if (quotations.some((one) => one.start <= start && end <= one.end)) return false
  return !spans.some((span) => {
    if (span.start > start || span.end < end) return false
    if (span.node.type === 'inlineCode') return true
    if (span.node.type !== 'mention') return false
    const { words } = parseMention(span.node.value)
    return words === undefined || names.find(words).length > 0
  })
}

function placed(figure: Figure, block: Block): PlacedFigure {
  return { ...figure, from: block.sourceAt(figure.start), to: block.sourceAt(figure.end - 1) + 1 }
}

function figuresOf({ places }: SharePlace, language: string): PlacedFigure[] {
  return places.flatMap(({ name, typed, from, to }) => {
    const value = name === 'percent' ? undefined : readNumeral(typed, language)
    if (value === undefined) return []
    return [{ typed, start: -1, end: -1, kind: 'count', value, key: `count ${value}`, from, to }]
  })
}

const introduced: ReadonlySet<string> = new Set(['list', 'blockquote', 'table'])

/** A figure, with its offsets in the file. Positions in the words are -1 in a component. */
export type PlacedFigure = Figure & { from: number; to: number }

export type Statement = {
  figures: PlacedFigure[]
  /** Keys of the sources that back it; empty if it cites nothing. */
  sources: ReadonlySet<string>
  /** Where it stands; absent for a component that is a paragraph of its own. */
  block?: Block
  sentence?: BlockSentence
  /** Place of the sentence in its block, from 0. */
  number?: number
}

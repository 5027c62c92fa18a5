import type { Graph } from '../../graph/graph.ts'
import type { Block } from '../../graph/prose/blocks.ts'
import { readEscapes } from '../../graph/prose/read-escapes.ts'
import type { Edit } from '../../schema/problem.ts'

/**
 * The mark that would link some words, as typed where that is enough: `[[harbor fees]]`, and
 * `[[harbor-fee|charges of the harbor]]` otherwise.
 *
 * @param words White space as single characters.
 */
export function mentionOf(term: string, words: string, graph: Graph, isInTable = false): string {
  const [target, second] = graph.names.find(words)
  const isThis = target?.folder === 'glossary' && target.id === term && !second
  // An id shows the name on file, which may be another than the words.
  const showsItself = words !== term || graph.glossary.get(term)?.data.term === words
  return isThis && showsItself ? `[[${words}]]` : `[[${term}${isInTable ? '\\|' : '|'}${words}]]`
}

/**
 * An edit that links a stretch of a block to a term and keeps its words. Emphasis within the stretch
 * goes, for a mark holds plain words; emphasis around it stays.
 *
 * @returns `undefined` if more than words would be lost: a citation, a note, half an emphasis.
 */
export function mentionEdit(
  term: string,
  stretch: Stretch,
  block: Block,
  source: string,
  graph: Graph,
): Edit | undefined {
  let start = block.sourceAt(stretch.start)
  let end = block.sourceAt(stretch.end - 1) + 1
  let hasEmphasis = false
  for (const { node, ...span } of block.spans) {
    const isAround = span.start <= stretch.start && stretch.end <= span.end
    const isBeside = span.end <= stretch.start || stretch.end <= span.start
    if (isAround || isBeside) continue
    const isWithin = stretch.start <= span.start && span.end <= stretch.end
    if (!isWithin || !(node.type === 'emphasis' || node.type === 'strong')) return undefined
    hasEmphasis = true
    start = Math.min(start, node.position?.start.offset ?? start)
    end = Math.max(end, node.position?.end.offset ?? end)
  }
  const words = block.text.slice(stretch.start, stretch.end).replace(/ +/g, ' ')
  const typed = source.slice(start, end)
  if (plain(readEscapes(typed)) !== plain(words) || /[[\]|]| {2}\r?\n/.test(typed)) return undefined
  // After these, two brackets are no mark.
  if (/[\\!]/.test(source.charAt(start - 1))) return undefined
  if (!keepsEmphasis({ start, end }, block, source)) return undefined
  const mark = mentionOf(term, words, graph, block.node.type === 'tableCell')
  // As typed, where that can be: lines break where they did.
  return { start, end, text: hasEmphasis ? mark : mark.replace(words, () => typed) }
}

/**
 * Whether stars beside a stretch mean the same beside a bracket as beside a letter: they are the
 * edge of an emphasis already, with a space or a sign on their other side.
 *
 * @see https://spec.commonmark.org/0.31.2/#delimiter-run
 */
function keepsEmphasis({ start, end }: Stretch, { spans }: Block, source: string): boolean {
  const before = /(^|.)([*_~]+)$/su.exec(source.slice(0, start))
  const after = /^([*_~]+)(.|$)/su.exec(source.slice(end))
  const isEdge = (offset: number, side: 'start' | 'end') =>
    spans.some(({ node }) => 'children' in node && node.position?.[side].offset === offset)
  return (
    (!before ||
      (/^[\s\p{Ps}\p{Pi}]?$/u.test(before[1] ?? '') &&
        isEdge(start - (before[2] ?? '').length, 'start'))) &&
    (!after || (isOpen(after[2]) && isEdge(end + (after[1] ?? '').length, 'end')))
  )
}

function isOpen(letter = ''): boolean {
  return /^(?:\s|\p{P}|\p{S})?$/u.test(letter)
}

function plain(words: string): string {
  return words.replace(/[*_]/g, '').replace(/\s+/g, ' ')
}

type Stretch = { start: number; end: number }

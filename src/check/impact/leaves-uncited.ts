import type { Entry } from '../../graph/entry.ts'

/**
 * Whether the paragraph, list item or table around a citation would cite nothing if a source were
 * gone.
 *
 * @param at Offset in the file of the citation, in the body.
 */
export function leavesUncited({ blocks, marks }: Entry, at: number, key: string): boolean {
  const block = blocks.find(({ citations }) =>
    citations.some(({ start, end }) => start <= at && at < end),
  )
  if (!block) return false
  const whole = block.parents.find(({ type }) => type === 'table') ?? block.node
  const [from, to] = [whole.position?.start.offset ?? 0, whole.position?.end.offset ?? 0]
  return marks.citations
    .filter(({ start, end }) => from <= start && end <= to)
    .every(({ cites }) => cites.every(({ source }) => source === key))
}

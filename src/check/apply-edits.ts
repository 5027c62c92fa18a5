import type { Edit } from '../schema/problem.ts'

/**
 * Write edits into a text.
 *
 * @param edits In any order. Of two that overlap, or begin at one place, only the earlier on the
 *   list is written: once it is, the other may mean something else, and waits for the next run.
 * @throws {RangeError} If an edit does not lie in the text: it was made for another.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const chosen: Edit[] = []
  for (const edit of edits) {
    const isInText = 0 <= edit.start && edit.start <= edit.end && edit.end <= text.length
    if (!isInText) throw new RangeError(`No text from ${edit.start} to ${edit.end}.`)
    if (!chosen.some((one) => overlap(one, edit))) chosen.push(edit)
  }
  return chosen
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, text: put }) => so.slice(0, start) + put + so.slice(end), text)
}

function overlap(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}

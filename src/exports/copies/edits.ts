/**
 * Put other words in the place of some. Everything else stays as it is, character by character.
 *
 * @param edits In any order. None may reach into another; one that is empty puts something in.
 */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = ''
  let from = 0
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start)) {
    done += text.slice(from, start) + by
    from = end
  }
  return done + text.slice(from)
}

/** Text as it may stand between double quotes in a tag, or between tags. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** What stands from one place to another, in characters, gives way to other words. */
export type Edit = { start: number; end: number; by: string }

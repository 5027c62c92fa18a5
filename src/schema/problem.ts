/** Where something stands in a file. Lines and columns count from 1, columns in UTF-16 units. */
export type Place = {
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Where a record fails to keep a rule, and what to do about it. */
export type Problem = Place & {
  /** The rule’s id: the truth that is not kept. */
  rule: string
  severity: 'error' | 'warning'
  /** What was found. */
  message: string
  /** What to do. */
  fix: string
  /** What `--fix` writes. Absent if an author has to decide. */
  edit?: Edit
}

/** Text to put in the place of a stretch of a file. Offsets count characters from its start. */
export type Edit = { start: number; end: number; text: string }

/**
 * The place of a stretch of text, from character offsets.
 *
 * @param start Offset of its first character, from 0.
 * @param end Offset after its last character.
 */
export function placeOf(file: string, text: string, start: number, end: number): Place {
  const [line, column] = lineAndColumn(text, start)
  const [endLine, endColumn] = lineAndColumn(text, Math.max(start, end))
  return { file, line, column, endLine, endColumn }
}

function lineAndColumn(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return [before.length, (before.at(-1)?.length ?? 0) + 1]
}

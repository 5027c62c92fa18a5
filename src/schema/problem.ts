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
 * Places of stretches of one text, whose lines are found once.
 *
 * @returns A function of the offset in characters of the first character, from 0, and of the one
 *   after the last.
 */
export function placesIn(file: string, text: string): (start: number, end: number) => Place {
  const lines = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (one) => one.index + one[0].length)]
  const lineOf = (offset: number): [number, number] => {
    let [low, high] = [0, lines.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - (lines[low] ?? 0) + 1]
  }
  return (start, end) => {
    const [line, column] = lineOf(start)
    const [endLine, endColumn] = lineOf(Math.max(start, end))
    return { file, line, column, endLine, endColumn }
  }
}

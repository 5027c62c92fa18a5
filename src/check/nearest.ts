/**
 * The name most like the one that was typed, as a hint to the author; never used in its place.
 *
 * @returns `undefined` if none is near: more than a third of its letters would have to change.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const limit = Math.ceil(typed.length / 3)
  const near = names
    .map((name) => ({ name, distance: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .filter((one) => one.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
  return near[0]?.name
}

/** The nearest name as the end of a message; empty if none is near. */
export function nearestHint(typed: string, names: readonly string[]): string {
  const like = nearest(typed, names)
  return like === undefined ? '' : ` The nearest on file is "${like}".`
}

/** Letters to add, drop or change to make one word of the other. @see https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [line, letter] of [...a].entries()) {
    const next = [line + 1]
    for (let column = 1; column <= b.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1)
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

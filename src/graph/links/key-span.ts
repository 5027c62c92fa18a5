/**
 * Where the key of a citation stands: its sign and its letters.
 *
 * @param text Text of the whole file.
 * @param key The key as typed, without its sign.
 * @param at Where the sign should stand. Escapes, quotation marks and folded lines may have moved
 *   it; then the place is the whole stretch it was read from.
 */
export function keySpan(
  text: string,
  key: string,
  at: number,
  [start, end]: readonly [number, number],
): Span {
  const sign = [at, at + 1].find((place) => text.startsWith(`@${key}`, place))
  return sign === undefined ? { start, end } : { start: sign, end: sign + key.length + 1 }
}

/** Offsets in characters: of the first, and after the last. */
type Span = { start: number; end: number }

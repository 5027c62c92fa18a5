import type { Piece } from './pieces.ts'

/**
 * Pieces with spaces as a browser shows them, and outside of marks, which a space would break: `** a**`
 * becomes ` **a**`. What is empty, or marked already, is not marked; words that stand together are one
 * piece, and so is code.
 */
export function tidied(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = []
  const within: Opening[] = []
  /** Marks that began, with nothing in them so far. */
  const waiting: Opening[] = []
  let gap: '' | ' ' | '\n' = ''
  for (const piece of pieces) {
    if ('open' in piece) {
      const opening = { piece, isInside: within.some(({ piece: { open } }) => open === piece.open) }
      within.push(opening)
      waiting.push(opening)
    } else if ('close' in piece) {
      const opening = within.pop()
      if (opening && waiting.at(-1) === opening) waiting.pop()
      else if (!opening?.isInside) done.push(piece)
    } else if ('raw' in piece) {
      if (piece.raw === '\n') gap = '\n'
      else put(piece)
    } else if ('code' in piece) {
      put(piece)
    } else {
      for (const [index, word] of piece.text.split(/[ \t\n\f\r]+/).entries()) {
        if (index > 0) gap ||= ' '
        if (word !== '') put({ text: word })
      }
    }
  }
  return done

  function put(piece: Piece): void {
    if (gap !== '' && done.length > 0) add(gap === ' ' ? { text: gap } : { raw: gap })
    gap = ''
    for (const { piece, isInside } of waiting.splice(0)) if (!isInside) add(piece)
    add(piece)
  }

  function add(piece: Piece): void {
    const last = done.at(-1)
    if (last && 'text' in last && 'text' in piece) {
      done[done.length - 1] = { text: last.text + piece.text }
    } else if (last && 'code' in last && 'code' in piece) {
      done[done.length - 1] = { code: last.code + piece.code }
    } else if (
      last &&
      'close' in last &&
      'open' in piece &&
      last.close === piece.open &&
      piece.open !== '['
    ) {
      // A mark that begins where the same one ends goes on.
      done.pop()
    } else done.push(piece)
  }
}

type Opening = { piece: Extract<Piece, { open: unknown }>; isInside: boolean }

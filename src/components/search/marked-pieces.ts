import { singular, wordsIn } from '../../graph/search-words.ts'

/** A text in pieces, in order: those that a reader’s words were found in, and what lies between. */
export function markedPieces(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { word, start, end } of wordsIn(text)) {
    // What a hyphen joins comes after its parts, which may be marked already.
    if (start < done || !(words.has(word) || words.has(singular(word)))) continue
    if (start > done) pieces.push({ text: text.slice(done, start), isFound: false })
    pieces.push({ text: text.slice(start, end), isFound: true })
    done = end
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isFound: false })
  return pieces
}

export type Piece = { text: string; isFound: boolean }

/**
 * A text in the one form in which names are compared: case, apostrophes, hyphens, white space and
 * Unicode form aside.
 */
export function foldText(text: string): FoldedText {
  const folded = foldLetters(text)
  // Nearly always, letters stay where they are.
  if (folded.length === text.length) return { folded, sourceAt: (index) => index }
  let result = ''
  const places: number[] = []
  for (const { 0: piece, index } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const letters = foldLetters(piece)
    for (let count = 0; count < letters.length; count++) places.push(index)
    result += letters
  }
  return { folded: result, sourceAt: (index) => places[index] ?? text.length }
}

function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

export type FoldedText = {
  folded: string
  /** Position in the text of a letter of the folded one; its length for what lies behind. */
  sourceAt: (index: number) => number
}

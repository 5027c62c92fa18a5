/**
 * Whether a word may begin or end at a place, so that no quotation takes a piece out of a word:
 * “lawful” does not stand in “unlawful” or “non-lawful”, “204” not in “1,204”, “can” not in “can’t”.
 *
 * @param text Words with straight apostrophes, and with hyphens told from dashes.
 * @param index Position between two characters.
 */
export function isWordEdge(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true
  besideSpaceless.lastIndex = index
  if (besideSpaceless.test(text)) {
    return segmenter.segment(text).containing(index)?.index === index
  }
  insideWord.lastIndex = index
  return !insideWord.test(text)
}

/** How many words there are, also in scripts that put no spaces between them. */
export function countWords(text: string): number {
  return wordsIn(text).length
}

/** The words of a text and where they begin. */
export function wordsIn(text: string): { word: string; index: number }[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, index }))
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

// Scripts whose words only a dictionary can part.
const spaceless = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('')

const besideSpaceless = new RegExp(`(?<=[${spaceless}])|(?=[${spaceless}])`, 'uy')

// One line for each way to stand inside a word. A possessive may be left behind (the court|’s), and
// an elided word before (l’|État), but not what makes a negation (can|’t, n’|est).
const insideWord = new RegExp(
  [
    String.raw`(?<=[\p{L}\p{N}\p{M}])(?=[\p{L}\p{N}\p{M}])`,
    String.raw`(?<=[\p{L}\p{N}\p{M}][-‐‑])(?=[\p{L}\p{N}])`,
    String.raw`(?<=[\p{L}\p{N}\p{M}])(?=[-‐‑][\p{L}\p{N}])`,
    String.raw`(?<=\d[.,:])(?=\d)`,
    String.raw`(?<=\d)(?=[.,:]\d)`,
    String.raw`(?<=\p{L})(?='(?!s(?![\p{L}\p{N}]))\p{L})`,
    String.raw`(?<=(?<!\p{L})[nN]')(?=\p{L})`,
  ].join('|'),
  'uy',
)

/**
 * What stands between quotation marks in a run of words; a quotation inside a quotation is part of
 * the outer one. A mark that is never closed quotes up to the end.
 *
 * Curly, straight, angled, low and corner marks are known; single straight ones are apostrophes.
 */
export function quotationsIn(text: string): QuotedSpan[] {
  const found: QuotedSpan[] = []
  let from = 0
  for (;;) {
    opening.lastIndex = from
    const match = opening.exec(text)
    if (!match) return found
    const start = match.index + match[0].length
    const end = closeOf(text, start, match[0])
    // A single mark that nothing closes is an apostrophe: ’tis, or ‘tis as typed by some keyboards.
    if (end === undefined && match[0] === '‘') {
      from = start
      continue
    }
    found.push({ start, end: end ?? text.length, isClosed: end !== undefined })
    from = (end ?? text.length) + 1
  }
}

// Straight and single marks open a quotation only where a word may begin.
const opening = /[“„«「『]|(?<![\p{L}\p{N}])["‘](?=\S)|(?<![\p{L}\p{N}\p{P}])[»”](?=[\p{L}\p{N}])/gu

function closeOf(text: string, start: number, mark: string): number | undefined {
  const closing = closings[mark] ?? mark
  let depth = 1
  for (let index = start; index < text.length; index++) {
    const letter = text[index] ?? ''
    if (closing.includes(letter)) {
      if (mark === '‘' && /[\p{L}\p{N}]/u.test(text[index + 1] ?? '')) continue
      if (mark === '‘' && isPossessive(text, index)) continue
      depth--
      if (depth === 0) return index
    } else if (letter === mark) depth++
  }
  return undefined
}

/** Whether a mark after an s ends ‘the owners’, and not the quotation: a surer end comes before the next opening. */
function isPossessive(text: string, index: number): boolean {
  return text[index - 1] === 's' && /^[^‘]*[^s‘]’(?![\p{L}\p{N}])/u.test(text.slice(index + 1))
}

const closings: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '‘': '’',
  '»': '«»',
  '”': '”',
}

/** The quoted words: positions of the first, and after the last, without the marks. */
export type QuotedSpan = { start: number; end: number; isClosed: boolean }

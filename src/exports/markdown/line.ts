import { codeSpan, escapeLineStart, escapeText } from './escape.ts'
import type { Mark, Piece } from './pieces.ts'
import { tidied } from './tidy-pieces.ts'

/** Pieces as a paragraph of Markdown: lines that begin no block of another kind. */
export function paragraphOf(pieces: readonly Piece[]): string {
  return lineOf(pieces, '\\\n').split('\n').map(escapeLineStart).join('\n')
}

/**
 * Pieces as a line of Markdown within a block, with single spaces and none at its ends. A mark that
 * Markdown could not tell from a plain sign where it stands, such as one between two letters, is left
 * away: the words count.
 *
 * @param newLine What a line break in it becomes.
 */
export function lineOf(pieces: readonly Piece[], newLine = ' '): string {
  const tidy = readable(tidied(pieces))
  let line = ''
  for (const [index, piece] of tidy.entries()) {
    if ('text' in piece) line += escapedBetween(piece.text, line, tidy[index + 1])
    else if ('raw' in piece) line += piece.raw === '\n' ? newLine : piece.raw
    else if ('code' in piece) line += codeSpan(piece.code)
    else line += 'open' in piece ? piece.open : 'by' in piece ? piece.by : piece.close
  }
  return line
}

/** Without the marks that would be read as plain signs where they stand. */
function readable(pieces: Piece[]): Piece[] {
  const dropped = new Set<Piece>()
  const within: { piece: Piece; index: number }[] = []
  for (const [index, piece] of pieces.entries()) {
    if ('open' in piece) within.push({ piece, index })
    if (!('close' in piece)) continue
    const opening = within.pop()
    if (!opening || piece.close === '[') continue
    const [first, last] = [signOf(pieces[opening.index + 1], 0), signOf(pieces[index - 1], -1)]
    const [before, after] = [signOf(pieces[opening.index - 1], -1), signOf(pieces[index + 1], 0)]
    if (canStand(piece.close, before, first) && canStand(piece.close, after, last)) continue
    dropped.add(opening.piece).add(piece)
  }
  // A mark inside one that is gone stands next to other signs now.
  return dropped.size === 0 ? pieces : readable(tidied(pieces.filter((one) => !dropped.has(one))))
}

/**
 * Whether a mark is read as one with these signs at its outer and its inner side.
 *
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function canStand(mark: Mark, outer: string, inner: string): boolean {
  if (/^\s?$/u.test(inner)) return false
  if (outer === '' || /^[\s\p{P}]$/u.test(outer)) return true
  return mark === '**' && !/^[\p{P}\p{S}]$/u.test(inner)
}

/** First or last sign of a piece, `''` at the edge of a line; what is not words begins and ends with punctuation. */
function signOf(piece: Piece | undefined, at: 0 | -1): string {
  if (!piece || ('raw' in piece && piece.raw === '\n')) return ''
  return 'text' in piece ? ([...piece.text].at(at) ?? '') : '.'
}

/** Text with care for what stands next to it: `](`, `]:` and `![` are signs of links. */
function escapedBetween(text: string, before: string, after: Piece | undefined): string {
  let escaped = escapeText(text)
  if (before.endsWith(']')) escaped = escaped.replace(/^[(:]/, '\\$&')
  const isLinkNext = after && 'open' in after && after.open === '['
  const isBracketNext = isLinkNext || (after && 'raw' in after && after.raw.startsWith('['))
  return isBracketNext ? escaped.replace(/!$/, '\\!') : escaped
}

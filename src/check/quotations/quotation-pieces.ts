/**
 * Take a quotation apart at its ellipses and brackets.
 *
 * `[T]he` changes the case of a letter, `need[ed]` the ending of a word; any other bracket stands
 * for a few words or for none. `[…]` is an ellipsis.
 *
 * @param folded The quotation, folded.
 * @returns `undefined` where a bracket changes the beginning of a word or a number: no passage is
 *   quoted so.
 */
export function piecesOf(folded: string): Pieces | undefined {
  const pieces: Piece[] = []
  const parts = folded.split(/(\[[^[\]]*\]|…[….]*|\.(?: ?\.){2,})/)
  let joint: Joint | undefined
  let letter = ''
  for (const [number, part] of parts.entries()) {
    if (number % 2 === 0) {
      const text = letter + part.trim()
      if (text === '') continue
      pieces.push({ text, anyCase: letter !== '', isStem: false, joint })
      joint = undefined
      letter = ''
      continue
    }
    const said = part.startsWith('[') ? part.slice(1, -1).trim() : '…'
    const before = parts[number - 1] ?? ''
    const after = parts[number + 1] ?? ''
    if (/^(?:…[….]*|\.(?: ?\.){2,})$/.test(said)) {
      joint = { kind: 'ellipsis' }
    } else if (isCased(said) && /^[\p{L}\p{M}'-]/u.test(after)) {
      if (/[\p{L}\p{N}]$/u.test(before)) return undefined
      letter = said
      joint ??= { kind: 'letter' }
    } else {
      const hasWords = /[\p{L}\p{N}]/u.test(said)
      if (hasWords && touches(after, /^[^\p{P}\p{S}\s]/u)) return undefined
      if (hasWords && !/\s/.test(said) && touches(before, /[^\p{P}\p{S}\s]$/u)) {
        const last = pieces.at(-1)
        if (!last || !/\p{L}$/u.test(before) || !/^\p{L}{1,4}$/u.test(said)) return undefined
        last.isStem = true
      }
      joint = joint?.kind === 'ellipsis' ? joint : { kind: 'bracket', said: join(joint, said) }
    }
  }
  return pieces.length === 0 ? undefined : { pieces, tail: joint }
}

/** Whether letters stand at a bracket without a space, in a script that has spaces and cases. */
function touches(text: string, end: RegExp): boolean {
  const letter = end.exec(text)?.[0]
  return letter !== undefined && (isCased(letter) || !/\p{L}/u.test(letter))
}

/** One letter that is either large or small. */
function isCased(text: string): boolean {
  return /^\p{L}$/u.test(text) && text.toLowerCase() !== text.toUpperCase()
}

function join(joint: Joint | undefined, said: string): string {
  return joint?.kind === 'bracket' ? `${joint.said} ${said}` : said
}

export type Pieces = {
  pieces: Piece[]
  /** What stands after the last piece. */
  tail: Joint | undefined
}

/** Words that must be found as they are. */
export type Piece = {
  text: string
  /** Whether its first letter stood in brackets, and may be large or small. */
  anyCase: boolean
  /** Whether its last word may go on: its ending was changed in brackets. */
  isStem: boolean
  /** What stands between it and the piece before. */
  joint: Joint | undefined
}

export type Joint = { kind: 'ellipsis' } | { kind: 'letter' } | { kind: 'bracket'; said: string }

import type { Nearest } from './nearest-passage.ts'
import type { PassageOnFile } from './passages-on-file.ts'
import type { Found } from './quotation.ts'

/** Quoted words as a message repeats them: the beginning and the end of many. */
export function clipped(words: string): string {
  const all = words.trim().split(/\s+/)
  return all.length <= 24
    ? all.join(' ')
    : `${all.slice(0, 12).join(' ')} … ${all.slice(-6).join(' ')}`
}

/** Sources as an author cites them: `[@a]`, `[@a] or [@b]`. */
export function listed(keys: readonly string[]): string {
  const marks = [...new Set(keys)].map((key) => `[@${key}]`)
  return marks.length < 3
    ? marks.join(' or ')
    : `${marks.slice(0, -1).join(', ')} or ${marks.at(-1)}`
}

/**
 * The nearest passage, as the end of a message; empty if none is near.
 *
 * @param keys Sources it may come from. Where there is more than one, or any, the message says
 *   which.
 */
export function nearestWords(
  near: Nearest<PassageOnFile> | undefined,
  keys: readonly string[] | undefined,
  found: Found,
): string {
  if (!near) return ''
  const { passage, shown, differsIn } = near
  const source = new Set(keys).size === 1 ? [] : [`[@${passage.key}]`]
  const place = [...source, ...(passage.locator === undefined ? [] : [passage.locator])].join(', ')
  const only = found === 'negated' ? 'negated' : differsIn
  return ` Nearest on file: “${shown}”${place && ` (${place})`}.${only ? ` ${differences[only]}` : ''}`
}

const differences = {
  negated: 'What is left out or put in there changes yes to no.',
  punctuation: 'Only punctuation or spaces differ.',
  capitals: 'Only capital letters differ.',
  both: 'Only punctuation and capital letters differ.',
} as const

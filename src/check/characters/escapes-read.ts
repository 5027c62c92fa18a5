import { readEscapes } from '../../graph/prose/read-escapes.ts'

/**
 * A file’s text with its escapes read: `&#8238;` in prose and `"\u202E"` in YAML as the characters
 * they stand for.
 *
 * @param bodyStart Offset in characters at which the front matter ends and prose begins.
 * @param isCode Whether an offset lies in code, where escapes are printed as typed.
 */
export function escapesRead(
  text: string,
  bodyStart: number,
  isCode: (offset: number) => boolean = () => false,
): EscapesRead {
  const escapes: { at: number; start: number; end: number; length: number }[] = []
  let read = ''
  let from = 0
  const replace = (start: number, typed: string, character: string) => {
    read += text.slice(from, start)
    from = start + typed.length
    escapes.push({ at: read.length, start, end: from, length: character.length })
    read += character
  }
  let isQuoted = false
  for (const { 0: typed, 1: code, index } of text.slice(0, bodyStart).matchAll(yamlEscape)) {
    if (code === undefined) isQuoted = !isQuoted
    // A number is read wherever it stands: whether a mark begins or ends a value is YAML’s secret.
    else if (isQuoted || code.length > 1) {
      const character = yamlCharacter(code)
      if (character !== undefined) replace(index, typed, character)
    }
  }
  for (const { 0: typed, index } of text.slice(bodyStart).matchAll(htmlEscape)) {
    const character = readEscapes(typed)
    if (typed[0] === '&' && character !== typed && !isCode(bodyStart + index)) {
      replace(bodyStart + index, typed, character)
    }
  }
  return { text: read + text.slice(from), bodyStart: toRead(bodyStart), rangeOf }

  function rangeOf(start: number, end: number): [number, number] {
    return [toFile(start), toFile(end)]
  }

  function toFile(index: number): number {
    const last = lastBefore(escapes, ({ at }) => at <= index)
    if (!last) return index
    const past = index - last.at - last.length
    return past < 0 ? last.start : last.end + past
  }

  function toRead(offset: number): number {
    const last = lastBefore(escapes, ({ end }) => end <= offset)
    return last ? last.at + last.length + offset - last.end : offset
  }
}

/** The last of a sorted list for which something holds, where it holds for none after it. */
function lastBefore<T>(sorted: readonly T[], holds: (one: T) => boolean): T | undefined {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = sorted[middle]
    if (one !== undefined && holds(one)) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}

function yamlCharacter(code: string): string | undefined {
  const hex = /^[xuU]([\da-fA-F]+)$/.exec(code)?.[1]
  if (hex === undefined) return yamlLetters[code]
  const number = Number.parseInt(hex, 16)
  return number <= 0x10ffff ? String.fromCodePoint(number) : undefined
}

// A double quotation mark, or an escape.
const yamlEscape = /"|\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g

/** @see https://yaml.org/spec/1.2.2/#57-escaped-characters */
const yamlLetters: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  v: '\v',
  f: '\f',
  e: '\x1B',
  N: '\x85',
  L: '\u2028',
  P: '\u2029',
}

const htmlEscape = /\\&|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g

export type EscapesRead = {
  text: string
  /** Where prose begins in it. */
  bodyStart: number
  /** Offsets in the file of a stretch of the text. */
  rangeOf: (start: number, end: number) => [number, number]
}

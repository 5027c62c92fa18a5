/**
 * What looks like an abbreviation of ours: two to seven capitals in a row, with or without full
 * stops, as in `HSO`, `N.Y.P.D.`, `IDs`. Left out are words that are part of a number or a reference
 * (`I-247A`, `8 U.S.C. § 1357`, `Part YYY`), names of cases (`Doe v. HSO`), initials of people
 * (`J.D. Vance`), Roman numerals, text in capitals, and what everyone knows.
 *
 * @returns Each with its letters alone: `NYPD` for `N.Y.P.D.`.
 */
export function abbreviationsIn(text: string): Abbreviation[] {
  const found: Abbreviation[] = []
  if (!/\p{Lu}[\p{Lu}\p{N}&.]/u.test(text)) return found
  const shouted = linesInCapitals(text)
  for (const match of text.matchAll(pattern)) {
    const { 0: typed, index: start } = match
    const end = start + typed.length
    const letters = typed.replace(/\.|s$/g, '')
    if (shouted.some((one) => one.start <= start && end <= one.end)) continue
    if (!/\p{Lu}.*\p{Lu}/u.test(letters) || everyoneKnows.has(letters)) continue
    if (/^(?:X{0,3}(?:IX|IV|V?I{0,3}))$/.test(letters)) continue
    const before = text.slice(Math.max(0, start - 40), start)
    const after = text.slice(end, end + 40)
    if (isReference(before, after)) continue
    const isInitials =
      typed.includes('.') && letters.length < 4 && /^ ?\p{Lu}[\p{Ll}’']/u.test(after)
    const isNumbered = /^[ \u00a0](?!(?:19|20)\d\d\b)\d/.test(after)
    if (!isInitials) found.push({ letters, start, end, isNumbered })
  }
  return found
}

/**
 * Whether the words before a bracket may be what the letters stand for: `Harbor Safety
 * Office` for `HSO`. The letters must follow one another in the words, from the beginning of
 * one, and at least half of them must begin a word.
 */
export function standsFor(words: string, letters: string): boolean {
  const all = plain(words).match(/[\p{L}\p{N}]+/gu) ?? []
  const near = all.slice(-(letters.length * 2 + 3))
  const wanted = plain(letters).replace(/[^\p{L}\p{N}]/gu, '')
  return near.some((word, first) => {
    return word.startsWith(wanted[0] ?? ' ') && fits(near.slice(first), wanted)
  })
}

function fits(words: readonly string[], letters: string): boolean {
  let best = -1
  const walk = (word: number, letter: number, place: number, starts: number): void => {
    if (best * 2 >= letters.length) return
    if (letter === letters.length) {
      best = Math.max(best, starts)
      return
    }
    const wanted = letters[letter] ?? ''
    for (let next = word + 1; next < words.length; next++) {
      if (words[next]?.startsWith(wanted)) walk(next, letter + 1, 1, starts + 1)
    }
    const inside = words[word]?.indexOf(wanted, place) ?? -1
    if (inside >= 0) walk(word, letter + 1, inside + 1, starts)
  }
  walk(0, 1, 1, 1)
  return best * 2 >= letters.length
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** `8 U.S.C. § 1357`, `Part YYY`, `Doe v. HSO`. */
function isReference(before: string, after: string): boolean {
  return (
    /^ ?§/.test(after) ||
    (/\d[ \u00a0]$/.test(before) && /^[ \u00a0]\d/.test(after)) ||
    /^[ \u00a0]v\.? /.test(after) ||
    /(?:^|\s)v\.? $/.test(before) ||
    /\b(?:annex|appendix|article|chapter|class|exhibit|form|item|number|part|schedule|section|table|title|type)s? $/i.test(
      before,
    )
  )
}

/** Words in a row that are set in capitals say nothing about which of them are abbreviations. */
function linesInCapitals(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/(?<!\p{L})\p{Lu}+(?: \p{Lu}+){2,}(?!\p{L})/gu)]
    .filter(([words]) => /\p{Lu}{6}/u.test(words) || words.split(' ').length > 3)
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

const upper = '(?=\\p{Script=Latin})\\p{Lu}'

/** Not part of a longer word, of a number with hyphens (`20-mc-00011-WJM`), or of an address. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_@#]|\\p{N}[-–.]|[\\p{N}][\\w-]*-|\\/\\/\\S*|www\\.\\S*|\\p{L}\\.)(?:(?:${upper}\\.){2,7}|${upper}(?:${upper}|[\\p{N}&]){1,6}s?)(?![\\p{L}\\p{N}_@]|[-–]\\p{N}|[-.]\\p{Lu}*\\p{N}|\\.\\p{L}{2,})`,
  'gu',
)

/**
 * Abbreviations that need no explanation in any country, or that nobody would know by their long
 * name; and words that are set in capitals for stress.
 */
const everyoneKnows: ReadonlySet<string> = new Set(
  (
    'US USA UK EU UN UE ONU EE UU EEUU DC AD BC AM PM TV CD DVD FM ID PIN PDF FAQ URL HTML WWW WiFi ' +
    'SMS GPS DNA HIV AIDS COVID ATM PO FBI CIA NASA NATO OK SOS VIP LLC LLP PLC INC LTD CEO UTC GMT ' +
    'NOT NO AND OR ONLY NEVER ALL ANY DO'
  ).split(' '),
)

export type Abbreviation = {
  /** The letters alone, without full stops and the `s` of the plural. */
  letters: string
  start: number
  end: number
  /** A number follows, as in `SB 54` or `ABC 7`: then it is a name, unless the glossary has it. */
  isNumbered: boolean
}

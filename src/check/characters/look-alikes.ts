/**
 * Letters that pass for others: words that mix alphabets whose letters look alike, and letters
 * of mathematics that pass for plain ones.
 *
 * Units such as μm and kΩ are let be, and so is a word that is all in one alphabet.
 *
 * @returns Positions of the foreign letters, earliest first.
 * @see https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
export function lookAlikes(text: string): LookAlike[] {
  const found: LookAlike[] = []
  for (const { 0: letters, index } of text.matchAll(styled)) {
    // Rows of wide letters are usual beside Chinese, Japanese and Korean words.
    if (/^[\uFF01-\uFF5E]/.test(letters) && eastAsian.test(text)) continue
    const plain = letters.normalize('NFKC')
    found.push({ start: index, end: index + letters.length, kind: 'styled', letters, plain })
  }
  if (!foreign.test(text)) return found
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const mixed = mixture(word)
    if (!mixed) continue
    const { at, letter, alphabets } = mixed
    found.push({
      start: index + at,
      end: index + at + letter.length,
      kind: 'mixed',
      word,
      letter,
      alphabets,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The first letter of the alphabet that is rarer in a word of two, and both alphabets. */
function mixture(word: string) {
  if (/^(?:[kMG]?[ΩΩ]|μ[A-Za-z]{1,3}|Δ[A-Za-z])$/u.test(word)) return undefined
  const counts = new Map<string, { count: number; at: number; letter: string }>()
  for (const { 0: letter, index } of word.matchAll(/./gu)) {
    const alphabet = alphabets.find(([, letters]) => letters.test(letter))?.[0]
    if (alphabet === undefined) continue
    const known = counts.get(alphabet) ?? { count: 0, at: index, letter }
    counts.set(alphabet, { ...known, count: known.count + 1 })
  }
  if (counts.size < 2 || !(counts.has('Latin') || counts.has('Greek'))) return undefined
  const [rarest] = [...counts.values()].sort((a, b) => a.count - b.count || b.at - a.at)
  return rarest && { at: rarest.at, letter: rarest.letter, alphabets: [...counts.keys()] }
}

/** Alphabets with letters that look like those of another. */
const alphabets: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
  ['Lisu', /\p{Script=Lisu}/u],
]

// Most texts are in Latin letters alone, and are passed over at once.
const foreign =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u

const styled = /[\u{1D400}-\u{1D7FF}]+|[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/gu

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u

export type LookAlike = { start: number; end: number } & (
  | { kind: 'styled'; letters: string; plain: string }
  | { kind: 'mixed'; word: string; letter: string; alphabets: string[] }
)

/**
 * The words of a text as the search knows them, in its index and in what a reader types alike:
 * without case, accents and apostrophes, letters apart from digits, a possessive as its owner, a
 * number without the commas and zeros it may be printed with, and what full stops shorten as one
 * word. `8 U.S.C. § 1357(d)` is `8`, `usc`, `1357`, `d`; `SB-54` and `sb54` are `sb`, `54`.
 *
 * Words that hyphens join are given apart, then as one: `pre-trial` is `pre`, `trial`, `pretrial`.
 */
export function wordsIn(text: string): FoundWord[] {
  const found = [...text.matchAll(pattern)].flatMap((match) => {
    const { index: start } = match
    const [printed] = match
    const whole = { start, end: start + printed.trimEnd().length }
    if (/[-\u2010\u2011]/.test(printed)) {
      const parts = [...printed.matchAll(/[^-\u2010\u2011]+/g)].map(({ 0: part, index }) => ({
        word: fold(part),
        start: start + index,
        end: start + index + part.length,
        joins: 0,
      }))
      return [
        ...parts,
        { word: parts.map(({ word }) => word).join(''), ...whole, joins: parts.length },
      ]
    }
    return [{ word: fold(printed), ...whole, joins: 0 }]
  })
  // A sign that is a letter by itself, such as an okina, is no word.
  return found.filter(({ word }) => word !== '')
}

/** Whether a word is too common to tell one record from another. English only; others find none. */
export function isCommon(word: string): boolean {
  return commonWords.has(word)
}

/** Whether a word is a single letter, as the `d` of `1357(d)` is. */
export function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word)
}

/** Whether a word is made of digits. */
export function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word)
}

/** A word without its plural’s ending, as English makes it: `agencies` is `agency`. */
export function singular(word: string): string {
  if (word.length < 4 || !/[^aious]s$/.test(word) || word === 'news') return word
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

function fold(printed: string): string {
  const plain = printed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
  if (/^\p{N}/u.test(plain)) return plain.replace(/,/g, '').replace(/^0+(?=\p{N})/u, '')
  return plain.replace(/['’ʼ]s$/, '').replace(/[^\p{L}]|[ʻʼ]/gu, '')
}

/**
 * What counts as one word as printed, the first that fits: letters with full stops between them
 * (`U.S.C.`, `U. S.`), a number with commas (`12,797`), digits, letters with apostrophes and
 * hyphens in them.
 */
const pattern = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}])\p{L}(?:\.\s?\p{L})+(?![\p{L}\p{M}'’])\.?`,
    String.raw`\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})`,
    String.raw`\p{N}+`,
    String.raw`[\p{L}\p{M}]+(?:['’ʼ\u2010\u2011-][\p{L}\p{M}]+)*`,
  ].join('|'),
  'gu',
)

/** Letters that have no accent to take off. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const commonWords = new Set(
  (
    'a about after all also an and any are as at be because been before but by can did do does for ' +
    'from had has have he her his how i if in into is it its me my no not of on one or our she so ' +
    'some that the their them then there these they this those to was we were what when where ' +
    'which who why will with would you your'
  ).split(' '),
)

/** A word, and where it stands in its text. */
export type FoundWord = {
  word: string
  /** Offsets in the text. */
  start: number
  end: number
  /** How many of the words before it this one joins; 0 for a word of its own. */
  joins: number
}

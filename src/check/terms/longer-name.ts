/**
 * Whether words that look like a common name are a part of a proper one: “Harbor Fee” in “the Harbor
 * Fee Act”, or a party in the name of a case.
 *
 * @param start Position of the first of the words, `end` after the last.
 * @param hasCapital Whether the last of them is written with a capital anyway.
 */
export function isInLongerName(
  text: string,
  start: number,
  end: number,
  hasCapital: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - longest), start)
  const after = text.slice(end, end + longest)
  if (before.endsWith('. ') && /(?:^|\s)vs?\. $/.test(before)) return true
  if (/^ vs?\. /.test(after)) return true
  const words = text.slice(start, end).split(' ')
  const isTitled = isCapital(words[0]) && isCapital(words.at(-1))
  if (hasCapital || !isTitled || (words.length === 1 && opens(before))) return false
  if (/^ \p{Lu}/u.test(after)) return true
  const [title, index] = namedBefore(before)
  return title !== '' && !opens(before.slice(0, index))
}

/** As much as is looked at on each side, in characters. */
const longest = 60

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^(?:\p{Lu}|\p{N})/u.test(word)
}

/** Whether a sentence, a quotation or an aside begins after these words. */
function opens(before: string): boolean {
  return /(?:^|[.!?:;–—]["”’)\]]*\s+|["“‘(]\s*)$/u.test(before)
}

/** A word with a capital that leads up to what follows: “Bureau of ”, “Judge ”. */
function namedBefore(before: string): [string, number] {
  const match = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}\p{M}]* (?:\p{Ll}{1,3} ){0,2}$/u.exec(before)
  return match ? [match[0], match.index] : ['', 0]
}

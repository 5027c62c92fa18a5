/**
 * Names and numbers in a sentence: runs of words with a capital letter, figures, dates, and numbers of
 * dockets, statutes and reports, with the small words that join them: `Central District of California`,
 * `11 September 2020`, `8 U.S.C. § 1357(d)`, `Doe v. Board`, `No. 19-267`.
 *
 * The first word of a sentence has a capital anyway. It is a name if it has a second one (`UN`), or if
 * it is one of the known names.
 *
 * @param known Words that are names wherever they stand: see {@link knownNames}.
 */
export function nameStretches(sentence: string, known: ReadonlySet<string>): Stretch[] {
  return [...sentence.matchAll(name)].flatMap(({ 0: words, index }) => {
    const end = index + words.length
    if (!/^[“"‘'([]*$/.test(sentence.slice(0, index))) return [{ start: index, end }]
    const first = /^[\p{L}\p{M}-]+/u.exec(words)?.[0] ?? ''
    if (first === '' || /\p{Lu}.*\p{Lu}/u.test(first) || known.has(first)) {
      return [{ start: index, end }]
    }
    const rest = words.slice(first.length).search(part)
    return rest < 0 ? [] : [{ start: index + first.length + rest, end }]
  })
}

/**
 * Words that a page has with a capital letter inside a sentence, and never without: `Denver`, but not
 * `Court` where it also says “the court”.
 */
export function knownNames(sentences: Iterable<string>): Set<string> {
  const names = new Set<string>()
  const words = new Set<string>()
  for (const sentence of sentences) {
    const [, ...later] = sentence.match(/[\p{L}\p{M}-]+/gu) ?? []
    for (const word of later) (/^\p{Lu}/u.test(word) ? names : words).add(word)
  }
  return new Set([...names].filter((name) => !words.has(name.toLowerCase())))
}

const onePart = String.raw`[\p{Lu}\p{N}§¶$€£][\p{L}\p{M}\p{N}.,’'&/()§%–‑-]*(?<![,(])`
const joined = String.raw`(?: (?:of|of the|for the|de|v\.|&))? `
const part = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}’'-])${onePart}`, 'u')
const name = new RegExp(`${part.source}(?:${joined}${onePart})*`, 'gu')

/** Positions of the first character, and after the last. */
export type Stretch = { start: number; end: number }

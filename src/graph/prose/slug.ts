/**
 * Words as an address holds them: small letters, digits, `_` and hyphens, of any script. The words of
 * a heading give the id by which other sites link to it, so what this makes of them never changes.
 *
 * @returns Empty if no letter and no digit is among the words.
 * @see https://github.com/Flet/github-slugger (the same, for the letters of Unicode 13)
 */
export function slug(words: string): string {
  return words.toLowerCase().replace(unkept, '').replaceAll(' ', '-')
}

/** Gives the headings of one page their ids: of two with the same words, the second ends in `-1`. */
export function slugger(): (words: string) => string {
  const repeats = new Map<string, number>()
  return (words) => {
    const first = slug(words)
    let id = first
    while (repeats.has(id)) {
      const repeat = (repeats.get(first) ?? 0) + 1
      repeats.set(first, repeat)
      id = `${first}-${repeat}`
    }
    repeats.set(id, 0)
    return id
  }
}

const unkept = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]/gu

import type { Entry } from './entry.ts'

/**
 * Terms in the order of their names, under their first letters; what begins with no letter stands
 * under `0–9`.
 *
 * @param language BCP 47 tag whose alphabet orders them.
 */
export function lettersOf(terms: readonly Entry<'glossary'>[], language: string): Letter[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sorted = [...terms].sort((a, b) => compare(a.data.term, b.data.term))
  const letters = new Map<string, Entry<'glossary'>[]>()
  for (const entry of sorted) {
    const letter = letterOf(entry.data.term, language)
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters].map(([letter, terms]) => ({ letter, terms }))
}

function letterOf(name: string, language: string): string {
  const first = name.normalize('NFD').charAt(0).toLocaleUpperCase(language)
  return /\p{L}/u.test(first) ? first : '0–9'
}

export type Letter = { letter: string; terms: Entry<'glossary'>[] }

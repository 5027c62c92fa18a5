import type { Development } from '../schema/development.ts'
import type { Term } from '../schema/term.ts'

/**
 * Everything a mention can mean, by id and by name.
 *
 * An id is taken as it is. Names and aliases match whatever the case and in their plural.
 */
export function nameIndex(
  glossary: ReadonlyMap<string, Term>,
  developments: ReadonlyMap<string, Development>,
): NameIndex {
  const names = new Map<string, Target[]>()
  for (const [id, { term, aliases, plural }] of glossary) {
    const forms = [term, ...aliases].flatMap((name) => [name, pluralOf(name)])
    add({ folder: 'glossary', id }, plural === undefined ? forms : [...forms, plural])
  }
  for (const [id, { title }] of developments) add({ folder: 'developments', id }, [title])
  return { find }

  function add(target: Target, forms: string[]): void {
    for (const form of new Set(forms.map(fold)))
      names.set(form, [...(names.get(form) ?? []), target])
  }

  function find(typed: string): Target[] {
    const byId: Target[] = []
    if (glossary.has(typed)) byId.push({ folder: 'glossary', id: typed })
    if (developments.has(typed)) byId.push({ folder: 'developments', id: typed })
    return byId.length > 0 ? byId : (names.get(fold(typed)) ?? [])
  }
}

/** One form for all ways to write a name: case, apostrophes, white space and Unicode form aside. */
export function fold(name: string): string {
  return name.normalize('NFC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The regular English plural of a name’s last word. */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/i.test(name)) return name.replace(/y$/i, 'ies')
  return /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`
}

/** What a mention leads to. */
export type Target = { folder: 'glossary' | 'developments'; id: string }

export type NameIndex = {
  /** What the words may mean; more than one if they are ambiguous, none if they are unknown. */
  find: (typed: string) => Target[]
}

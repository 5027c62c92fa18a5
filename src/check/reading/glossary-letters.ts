import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { abbreviationsIn } from './abbreviations.ts'
import { explanationsIn } from './explanations.ts'

/** The abbreviations that the glossary explains, term by term. */
export function glossaryLetters(graph: Graph, isEnglish: boolean): GlossaryLetters {
  const whole = new Map<string, Set<string>>()
  const inNames = new Map<string, Set<string>>()
  const owned = new Set<string>()
  for (const { id, data } of graph.glossary.values()) {
    const names = [data.term, ...data.aliases]
    const isWhole = (name: string) => /^(?:\p{Lu}[\p{Lu}\p{N}&.]+s?)$/u.test(name)
    whole.set(id, new Set(names.filter(isWhole).map((name) => name.replace(/\.|s$/g, ''))))
    for (const letters of whole.get(id) ?? []) owned.add(letters)
    const letters = names.flatMap((name) => abbreviationsIn(name).map((one) => one.letters))
    inNames.set(id, new Set(letters))
  }
  // “HSO hold” is a name of another thing than HSO: its own page need not say what HSO is.
  for (const [id, letters] of inNames) {
    for (const one of letters) if (owned.has(one) && !whole.get(id)?.has(one)) letters.delete(one)
  }
  const pages = new Map<string, Set<string>>()
  return {
    owned: new Set([...owned, ...[...inNames.values()].flatMap((one) => [...one])]),
    names: (id) => whole.get(id) ?? none,
    page: (id) => {
      const term = graph.glossary.get(id)
      if (!term) return none
      const letters =
        pages.get(id) ?? new Set([...(inNames.get(id) ?? []), ...said(term, isEnglish)])
      pages.set(id, letters)
      return letters
    },
  }
}

function said({ data, blocks }: Entry<'glossary'>, isEnglish: boolean): string[] {
  return [data.short, ...blocks.map(({ text }) => text)].flatMap((text) =>
    explanationsIn(text, abbreviationsIn(text), isEnglish).map(({ letters }) => letters),
  )
}

const none: ReadonlySet<string> = new Set()

export type GlossaryLetters = {
  /** Every abbreviation that is, or is part of, the name of a term. */
  owned: ReadonlySet<string>
  /** Abbreviations that are names of a term: its preview explains them. */
  names: (id: string) => ReadonlySet<string>
  /** Abbreviations that a term’s page explains, its names among them. */
  page: (id: string) => ReadonlySet<string>
}

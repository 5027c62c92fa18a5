import { addressOf } from '../../graph/addresses.ts'
import { type Entry, nameOf } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { placesOnFile } from '../../graph/places.ts'
import { kindNames } from './record-words.ts'

/**
 * Everything but sources under its first letter, in the order of names; other names of a term lead
 * to it from their own place. What begins with no letter stands under `0–9`; quotation marks before
 * a name count for nothing.
 *
 * @param language BCP 47 tag whose alphabet orders them.
 */
export function aToZ(graph: Graph, language: string): IndexLetter[] {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true })
  const { developments, glossary, storylines, pages, questions } = graph
  const lines = [developments, storylines, pages, questions].flatMap((entries) =>
    [...entries.values()].map(lineOf),
  )
  const terms = [...glossary.values()].flatMap((entry) => [
    lineOf(entry),
    ...entry.data.aliases.map((alias) => ({ ...lineOf(entry), name: alias, see: entry.data.term })),
  ])
  const places = placesOnFile(graph, language).map(({ code, name }) => ({
    name,
    address: `/places/${code}/`,
    what: kindNames.places.one,
  }))
  const all = [...lines, ...terms, ...places].sort((a, b) => compare(a.name, b.name))
  return [...Map.groupBy(all, ({ name }) => letterOf(name, language))].map(([letter, lines]) => ({
    letter,
    lines,
  }))
}

function lineOf(entry: Entry): IndexLine {
  const { folder } = entry
  const line = { name: nameOf(entry), address: addressOf(entry) }
  if (folder === 'developments') return { ...line, development: entry.id }
  if (folder === 'glossary') return { ...line, term: entry.id }
  // A question tells by its mark that it is one.
  return folder === 'questions' ? line : { ...line, what: kindNames[folder].one }
}

function letterOf(name: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0].toLocaleUpperCase(language) ?? ''
  return /\p{L}/u.test(first) ? first : '0–9'
}

export type IndexLetter = { letter: string; lines: IndexLine[] }

/** One line of the index. */
export type IndexLine = {
  name: string
  address: string
  /** Id of the development or the term it leads to. */
  development?: string
  term?: string
  /** The name of the term that this is another name of. */
  see?: string
  /** What it is, where the name does not tell. */
  what?: string
}

import type { Cite } from '../../schema/citation.ts'
import type { Entry } from '../../graph/entry.ts'
import type { PlacedCite } from '../../graph/every-cite.ts'
import { printLocator } from '../../schema/locator.ts'
import { atKey, type Finding, type Rule } from '../rule.ts'

/** The same number twice in a sentence looks like two sources to a reader in a hurry. */
export const citationIsNotRepeated: Rule = {
  id: 'citation-is-not-repeated',
  says: 'No source is cited twice for the same thing in one bracket or one sentence.',
  *check({ graph }) {
    for (const entry of graph.entries) {
      const brackets = bracketsOf(entry)
      for (const cites of brackets.values()) yield* inBracket(cites, entry)
      const said = [...brackets.values()].map(sorted)
      // Sentences are read only where something is said twice at all.
      if (new Set(said).size < said.length) yield* inSentences(brackets, entry)
    }
  },
}

/** Cites by the bracket in the body, or the field of the front matter, that they stand in. */
function bracketsOf(entry: Entry): Map<number, PlacedCite[]> {
  const brackets = new Map<number, PlacedCite[]>()
  for (const placed of entry.cites) {
    const start = placed.range[0]
    brackets.set(start, [...(brackets.get(start) ?? []), placed])
  }
  return brackets
}

function* inBracket(cites: readonly PlacedCite[], entry: Entry): Iterable<Finding> {
  for (const [number, later] of cites.entries()) {
    const { source } = later.cite
    const place = placeIn(later.cite)
    const others = cites.slice(0, number).filter(({ cite }) => cite.source === source)
    if (others.length === 0) continue
    const at = atKey(entry, source, later.at, later.range)
    if (others.some(({ cite }) => placeIn(cite) === place)) {
      const fix = 'Take one of the two out, or correct its place.'
      yield { ...at, message: `"${named(later.cite)}" stands twice in this bracket.`, fix }
    } else if (place === '' || others.some(({ cite }) => placeIn(cite) === '')) {
      yield {
        ...at,
        message: `"@${source}" stands twice in this bracket, once without a place.`,
        fix: 'Keep the one with the place.',
      }
    }
  }
}

function* inSentences(
  brackets: ReadonlyMap<number, readonly PlacedCite[]>,
  entry: Entry,
): Iterable<Finding> {
  for (const { citations, sentences } of entry.blocks) {
    if (citations.length < 2) continue
    for (const sentence of sentences) {
      let before = ''
      for (const { start, end } of sentence.citations) {
        const cites = brackets.get(start) ?? []
        const said = sorted(cites)
        if (said !== '' && said === before) {
          const { file, text } = entry
          const message = `[${said}] stands twice in this sentence, with no other source between.`
          const fix = 'Keep the one after the last words that it backs.'
          yield { file, text, start, end, message, fix }
        }
        before = said
      }
    }
  }
}

/** What a bracket cites, whatever the order. */
function sorted(cites: readonly PlacedCite[]): string {
  const all = cites.map(({ cite }) => named(cite))
  return all.sort().join('; ')
}

/** A source and the place in it, whatever words stand before it. */
function named(cite: Cite): string {
  return [`@${cite.source}`, placeIn(cite)].filter(Boolean).join(', ')
}

function placeIn({ locator }: Cite): string {
  return locator ? printLocator(locator).replace(/\u00A0/g, ' ') : ''
}

import type { Graph } from '../../graph/graph.ts'
import { keySpan } from '../../graph/links/key-span.ts'
import { targetOf } from '../../graph/mentions.ts'
import { fieldCitations } from '../../graph/page-citations.ts'
import { type Page, pageOf, type Place, placeOn } from './touched-pages.ts'

/**
 * Terms whose definition rests on one of some sources, by their `authority`; each once, at the first
 * such citation, by id.
 *
 * @param keys Keys of the sources.
 */
export function termsOn(keys: ReadonlySet<string>, graph: Graph): RestingTerm[] {
  return [...graph.glossary.values()].flatMap((entry) => {
    const cites = fieldCitations(entry).flatMap(({ cites, path }) => {
      const range = entry.frontMatter.rangeOf(path)
      return cites.map((cite) => ({ cite, at: range[0] + cite.at, range }))
    })
    const first = cites.find(({ cite }) => keys.has(cite.source))
    if (!first) return []
    const place = placeOn(entry, keySpan(entry.text, first.cite.source, first.at, first.range))
    const isAlone = cites.every(({ cite }) => keys.has(cite.source))
    return [{ ...pageOf(entry), ...place, isAlone, usedOn: pagesThatUse(entry.id, graph) }]
  })
}

/** How many other records mention a term. */
function pagesThatUse(id: string, graph: Graph): number {
  return graph.entries.filter((entry) => {
    if (entry.folder === 'glossary' && entry.id === id) return false
    return entry.marks.mentions.some((mention) => {
      const target = targetOf(mention, graph)
      return target?.folder === 'glossary' && target.id === id
    })
  }).length
}

/** A term, and the place of the citation that its definition rests on. */
export type RestingTerm = Page &
  Place & {
    /** Whether its definition rests on nothing else. */
    isAlone: boolean
    /** How many other pages mention the term. */
    usedOn: number
  }

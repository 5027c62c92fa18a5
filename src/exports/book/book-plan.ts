import { addressOf } from '../../graph/addresses.ts'
import { compare } from '../../graph/compare.ts'
import { type Entry, nameOf } from '../../graph/entry.ts'
import { type Graph, timelineOf } from '../../graph/graph.ts'

/**
 * The pages of the book, in the order they are read: where things stand and what the words for it
 * mean; each storyline with its developments, earliest first; the glossary; places; standing pages.
 * Sources come after them.
 */
export function bookPlan(graph: Graph, language: string): PlannedPage[] {
  const { compare: byLanguage } = new Intl.Collator(language, { numeric: true })
  const terms = [...graph.glossary.values()].sort(
    (a, b) => byLanguage(nameOf(a), nameOf(b)) || compare(a.id, b.id),
  )
  const standing = [...graph.pages.values()].map((page) => ofEntry(page, 1))
  const hasPolicy = graph.pages.has('corrections')
  return [
    ...(graph.questions.size > 0 ? [{ id: 'home', level: 1, part: 'page:today' } as const] : []),
    { id: 'status', level: 1 },
    ...[...graph.storylines.values()].flatMap((storyline) => [
      ofEntry(storyline, 1),
      ...timelineOf(graph, storyline.id).map((development) => ofEntry(development, 2)),
    ]),
    ...(terms.length > 0 ? [{ id: 'glossary', level: 1, part: 'head' } as const] : []),
    ...terms.map((term) => ofEntry(term, 2)),
    { id: 'places', level: 1 },
    ...standing,
    ...(hasPolicy ? [] : [{ id: 'corrections', level: 1 } as const]),
  ]
}

/** Keys of the sources, in the order of their titles, as the book numbers them from 1. */
export function sourceOrder(graph: Graph, language: string): string[] {
  const { compare: byLanguage } = new Intl.Collator(language, { numeric: true })
  return [...graph.sources.values()]
    .sort((a, b) => byLanguage(a.data.title, b.data.title) || compare(a.id, b.id))
    .map(({ id }) => id)
}

/** Path of a page of the book in the built site. */
export function fileOf({ id }: Pick<PlannedPage, 'id'>): string {
  return id === 'home' ? 'index.html' : `${id}/index.html`
}

function ofEntry(entry: Entry, level: 1 | 2): PlannedPage {
  return { id: addressOf(entry).slice(1, -1), level }
}

/** A page of the site that the book has. */
export type PlannedPage = {
  /** Its address without the outer slashes, `glossary/stay`, or `home`. */
  id: string
  /** How deep its heading is. */
  level: 1 | 2
  /** What of it the book has, if not all: its head, or the part with this label. */
  part?: 'head' | 'page:today'
}

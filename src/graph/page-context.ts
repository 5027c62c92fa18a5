import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { pageCitations, type PageCitations } from './page-citations.ts'
import { pagePreviews, type PagePreviews } from './previews.ts'

/** What the components in a record’s body need to know of its page. */
export function pageContext(entry: Entry, graph: Graph, language: string): PageContext {
  const citations = pageCitations(entry, graph)
  return { graph, language, entry, citations, previews: pagePreviews(entry, graph, citations) }
}

/** The record a page shows, and what joins it to others. */
export type PageContext = {
  graph: Graph
  /** BCP 47 tag of the site’s language. */
  language: string
  entry: Entry
  citations: PageCitations
  previews: PagePreviews
}

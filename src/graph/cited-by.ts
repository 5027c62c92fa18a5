import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { pageCitations, type Use } from './page-citations.ts'

/** Every use of each source by a record of its own accord, under the source’s key. */
export function citedBy(graph: Graph): Map<string, CitedUse[]> {
  const found = new Map<string, CitedUse[]>()
  const pages = [
    ...graph.storylines.values(),
    ...graph.timeline,
    ...graph.glossary.values(),
    ...graph.pages.values(),
    ...graph.questions.values(),
  ]
  for (const page of pages) {
    for (const use of pageCitations(page, graph).uses.filter(({ own }) => own)) {
      found.set(use.source, [...(found.get(use.source) ?? []), { page, use }])
    }
  }
  return found
}

export type CitedUse = { page: Entry; use: Use }

import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { answersThatHold } from './answers.ts'
import { answerKey, pageCitations, type Use } from './page-citations.ts'

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
    for (const use of usesOf(page, graph)) {
      found.set(use.source, [...(found.get(use.source) ?? []), { page, use }])
    }
  }
  return found
}

/** Uses that a reader finds: of a question, those of the answer that holds on the graph’s day. */
function usesOf(page: Entry, graph: Graph): Use[] {
  const { uses, field } = pageCitations(page, graph)
  const { data } = page
  if (!('answers' in data)) return uses.filter(({ own }) => own)
  return answersThatHold(data, graph.citator).flatMap((answer) =>
    field(answerKey(data.answers.indexOf(answer))),
  )
}

export type CitedUse = { page: Entry; use: Use }

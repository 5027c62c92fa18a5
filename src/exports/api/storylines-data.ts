import { addressOf } from '../../graph/addresses.ts'
import { timelineOf } from '../../graph/graph.ts'
import type { DataInput } from './data-input.ts'
import { headOf } from './head-of.ts'
import type { DataOf } from './published-schemas.ts'
import { citationData, referenceTo } from './reference-to.ts'

/** Every storyline, and where its developments stand: `/api/storylines.json`. */
export function storylinesData(input: DataInput): DataOf<'storylines'> {
  const { graph, at } = input
  return {
    ...headOf('storylines', input),
    storylines: [...graph.storylines.values()].map((entry) => ({
      id: entry.id,
      address: at(addressOf(entry)),
      title: entry.data.title,
      summary: entry.data.summary,
      developments: timelineOf(graph, entry.id)
        .filter(({ id }) => graph.citator.has(id))
        .map(({ id }) => referenceTo(id, graph)),
      citations: entry.marks.citations.flatMap(({ cites }) =>
        cites.map((cite) => citationData(cite, graph)),
      ),
      reviewed: entry.data.reviewed,
      corrections: entry.data.corrections,
    })),
  }
}

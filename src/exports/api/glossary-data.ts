import { addressOf } from '../../graph/addresses.ts'
import type { Entry } from '../../graph/entry.ts'
import { targetOf } from '../../graph/mentions.ts'
import { parseCitations } from '../../schema/citation.ts'
import type { DataInput } from './data-input.ts'
import { headOf } from './head-of.ts'
import type { DataOf } from './published-schemas.ts'
import { citationData, referenceTo } from './reference-to.ts'
import type { TermData } from './schemas/glossary.ts'

/** Every term, what it means and what that rests on: `/api/glossary.json`. */
export function glossaryData(input: DataInput): DataOf<'glossary'> {
  return {
    ...headOf('glossary', input),
    terms: [...input.graph.glossary.values()].map((entry) => termData(entry, input)),
  }
}

function termData(entry: Entry<'glossary'>, { graph, at }: DataInput): TermData {
  const { id, data, marks } = entry
  const targets = new Set(marks.mentions.flatMap((mention) => targetOf(mention, graph) ?? []))
  const linked = (folder: 'glossary' | 'developments') =>
    [...targets].filter((one) => one.folder === folder && one.id !== id).map((one) => one.id)
  return {
    id,
    address: at(addressOf(entry)),
    term: data.term,
    plural: data.plural ?? null,
    aliases: data.aliases,
    definition: data.short,
    authority: data.authority.flatMap((field) =>
      parseCitations(field).map((cite) => citationData(cite, graph)),
    ),
    notToBeConfusedWith: data.notToBeConfusedWith,
    related: {
      terms: linked('glossary'),
      developments: linked('developments').map((one) => referenceTo(one, graph)),
    },
    citations: marks.citations.flatMap(({ cites }) =>
      cites.map((cite) => citationData(cite, graph)),
    ),
  }
}

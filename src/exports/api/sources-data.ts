import { addressOf } from '../../graph/addresses.ts'
import type { Entry } from '../../graph/entry.ts'
import { sourceKind } from '../../graph/print-source.ts'
import { cslItem } from '../sources/csl-item.ts'
import type { DataInput } from './data-input.ts'
import { headOf } from './head-of.ts'
import type { DataOf } from './published-schemas.ts'
import { referenceTo } from './reference-to.ts'
import type { SourceData } from './schemas/sources.ts'

/** Every source, what is on file about it, and where it is cited: `/api/sources.json`. */
export function sourcesData(input: DataInput): DataOf<'sources'> {
  return {
    ...headOf('sources', input),
    sources: [...input.graph.sources.values()].map((entry) => sourceData(entry, input)),
  }
}

function sourceData(
  entry: Entry<'sources'>,
  { graph, site, citedBy, at, said }: DataInput,
): SourceData {
  const { id, data } = entry
  const words = said.source(entry)
  const uses = citedBy.get(id) ?? []
  return {
    key: id,
    address: at(addressOf(entry)),
    kind: sourceKind(data),
    csl: cslItem(entry, site.language, words),
    standing: data.standing,
    text: data.text,
    quotable: data.text !== 'reworded',
    opened: data.opened ?? null,
    archived: data.archived ?? null,
    textOf: data.textOf === undefined ? null : referenceTo(data.textOf, graph),
    words: words ?? null,
    quotations: data.quotations.map(({ text, locator = null, speaker = null }) => ({
      text,
      locator,
      speaker,
    })),
    figures: data.figures.map(({ value, counts, locator = null }) => ({ value, counts, locator })),
    citedBy: [...new Set(uses.map(({ page }) => at(addressOf(page))))],
  }
}

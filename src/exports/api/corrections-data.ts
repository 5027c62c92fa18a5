import { addressOf } from '../../graph/addresses.ts'
import { correctedPages } from '../../graph/corrections.ts'
import { nameOf } from '../../graph/entry.ts'
import type { DataInput } from './data-input.ts'
import { headOf } from './head-of.ts'
import type { DataOf } from './published-schemas.ts'
import { referenceTo } from './reference-to.ts'

/** Every mistake that was put right: `/api/corrections.json`. */
export function correctionsData(input: DataInput): DataOf<'corrections'> {
  const { graph, at } = input
  return {
    ...headOf('corrections', input),
    corrected: correctedPages(graph).map(({ entry, corrections }) => ({
      folder: entry.folder,
      id: entry.id,
      address: at(addressOf(entry)),
      title: nameOf(entry),
      development: entry.folder === 'developments' ? referenceTo(entry.id, graph) : null,
      corrections,
    })),
  }
}

import type { Source } from '../schema/source.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import type { Use } from './page-citations.ts'

/**
 * The developments whose own text some cites point into, so that what befell them can be told there:
 * each once, after its last cite. A page tells of its own development at its head, and one that was
 * named right before the cites is told of after all of them.
 *
 * @param about What was named right before the cites; nothing, or a term, is told of by no mark.
 */
export function citedTexts(
  uses: readonly Use[],
  about: Entry<'developments'> | undefined,
  entry: Entry,
  graph: Graph,
): { before: Entry<'developments'> | undefined; cites: CitedText[] } {
  const before = about === entry ? undefined : about
  const cites = uses.flatMap((use): CitedText[] => {
    const source = graph.sources.get(use.source)?.data
    if (!source) return []
    const text = graph.developments.get(source.textOf ?? '')
    const isTold = text === entry || text === before
    return [{ use, source, text: isTold ? undefined : text }]
  })
  return {
    before,
    cites: cites.map((cite, number) => {
      const isLast = !cites.slice(number + 1).some(({ text }) => text === cite.text)
      return isLast ? cite : { ...cite, text: undefined }
    }),
  }
}

/** A cite, its source, and the development whose text that is, where it is to be told of. */
export type CitedText = { use: Use; source: Source; text: Entry<'developments'> | undefined }

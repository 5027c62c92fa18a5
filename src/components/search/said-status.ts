import type { Entry } from '../../graph/entry.ts'
import type { Standings } from '../../graph/falls.ts'
import type { SaidMark, SaidStatus } from '../../graph/search-record.ts'
import { markInWords, markOf } from '../../exports/words/mark-words.ts'
import { statusLabel } from '../../exports/words/status-words.ts'

/** Where a development stands and what befell it, in the words of the rest of the site. */
export function saidStatus(
  entry: Pick<Entry<'developments'>, 'id' | 'data'>,
  graph: Standings,
  language: string,
): { status: SaidStatus; mark?: SaidMark } {
  const standing = graph.citator.get(entry.id)
  const label = statusLabel(entry.data.kind, standing)
  const status: SaidStatus = { word: standing?.status ?? 'future', label }
  const mark = markOf(entry, graph)
  if (!mark) return { status }
  return { status, mark: { word: mark.status, text: markInWords(mark, language) } }
}

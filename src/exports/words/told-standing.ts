import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Status } from '../../graph/standing-rules.ts'
import { markInWords, markOf } from './mark-words.ts'
import { statusLabel } from './status-words.ts'

/**
 * Where what a record tells of stands, in a line for those who see no page: `No longer in effect
 * (vacated, January 2032)`. A source that prints a development’s text tells of that one.
 *
 * @returns `undefined` for a record that has no standing.
 */
export function toldStanding(
  entry: Entry | undefined,
  graph: Graph,
  language: string,
): ToldStanding | undefined {
  const development = entry && developmentOf(entry, graph)
  if (!development) return undefined
  const standing = graph.citator.get(development.id)
  const mark = markOf(development, graph)
  const label = statusLabel(development.data.kind, standing)
  const line = mark ? `${label} (${markInWords(mark, language)})` : label
  return {
    development,
    line: development === entry ? line : `The ${development.data.kind} it prints: ${line}`,
    ...(mark && { mark: markInWords(mark, language) }),
    status: standing?.status,
  }
}

function developmentOf(entry: Entry, graph: Graph): Entry<'developments'> | undefined {
  const text = 'textOf' in entry.data ? entry.data.textOf : undefined
  const id = entry.folder === 'developments' ? entry.id : text
  return id === undefined ? undefined : graph.developments.get(id)
}

export type ToldStanding = {
  development: Entry<'developments'>
  line: string
  /** What befell it, or what it rests on, in words; absent if nothing did. */
  mark?: string
  /** Absent for what is dated after the graph’s day. */
  status: Status | undefined
}

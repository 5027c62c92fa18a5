import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { dateInWords } from '../../schema/plain-date.ts'
import { markInWords, markOf } from './mark-words.ts'
import { statusLabel } from './status-words.ts'

/**
 * Where what a page tells of stands, for whoever cites the page: `No longer in effect as of 3 May
 * 2033 (vacated, January 2032)`. A source that prints a development’s text says it of that one.
 *
 * @returns `undefined` for a page whose record has no standing.
 */
export function standingToCite(entry: Entry, graph: Graph, language: string): string | undefined {
  const development = developmentOf(entry, graph)
  if (!development) return undefined
  const { id, data } = development
  const standing = graph.citator.get(id)
  const day = dateInWords(graph.today, language)
  const words = standing ? `${statusLabel(data.kind, standing)} as of ${day}` : `Dated after ${day}`
  const mark = markOf(development, graph)
  const told = mark ? `${words} (${markInWords(mark, language)})` : words
  return development === entry ? told : `The ${data.kind} it prints: ${told}`
}

function developmentOf(entry: Entry, graph: Graph): Entry<'developments'> | undefined {
  const text = 'textOf' in entry.data ? entry.data.textOf : undefined
  const id = entry.folder === 'developments' ? entry.id : text
  return id === undefined ? undefined : graph.developments.get(id)
}

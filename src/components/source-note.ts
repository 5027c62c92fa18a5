import type { Entry } from '../graph/entry.ts'
import type { Graph } from '../graph/graph.ts'
import { standingToCite } from '../exports/words/cite-words.ts'
import { textWords } from './source-words.ts'

/**
 * What has to be said wherever a source is cited outside the site: where what it prints stood on the
 * graph’s day, and whether it is a copy in other words.
 *
 * @returns `undefined` where nothing of the kind is on file.
 */
export function sourceNote(
  entry: Entry<'sources'>,
  graph: Graph,
  language: string,
): string | undefined {
  const said = [standingToCite(entry, graph, language), textWords[entry.data.text]]
  return said.filter(Boolean).join('. ') || undefined
}

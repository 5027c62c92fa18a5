import { graphOn } from '../../graph/graph.ts'
import { knownDays } from '../../graph/known-days.ts'
import type { Content } from '../rule.ts'

/**
 * The content as it will stand if nobody touches it: today, and on each later day on which what is
 * on file changes by itself. Such a day is the one after a known last day, or that of a development
 * which is still to come.
 *
 * @param last Last day to look at, as `YYYY-MM-DD`.
 * @returns Earliest day first; today is the first.
 */
export function contentOnDays(content: Content, last: string): Content[] {
  const { graph } = content
  const later = knownDays(graph.developments, graph.today, last).map((day) => ({
    ...content,
    graph: graphOn(graph, day),
  }))
  return [content, ...later]
}

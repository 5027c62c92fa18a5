import { compare } from '../../graph/compare.ts'
import { graphOn } from '../../graph/graph.ts'
import { dayAfter, firstDay } from '../../schema/plain-date.ts'
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
  const days = [...graph.developments.values()]
    .flatMap(({ data: { date, until } }) => [firstDay(date), ...(until ? [dayAfter(until)] : [])])
    .filter((day) => graph.today < day && day <= last)
  const later = [...new Set(days)].sort(compare).map((today) => ({
    ...content,
    graph: graphOn(graph, today),
  }))
  return [content, ...later]
}

import { compare } from '../../graph/compare.ts'
import { citator } from '../../graph/standing.ts'
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
  const developments = new Map([...graph.developments].map(([id, { data }]) => [id, data]))
  const days = [...developments.values()]
    .flatMap(({ date, until }) => [firstDay(date), ...(until ? [dayAfter(until)] : [])])
    .filter((day) => graph.today < day && day <= last)
  const later = [...new Set(days)].sort(compare).map((today) => ({
    ...content,
    graph: { ...graph, today, citator: citator(developments, today) },
  }))
  return [content, ...later]
}

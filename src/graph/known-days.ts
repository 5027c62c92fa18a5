import type { Development } from '../schema/development.ts'
import { dayAfter, firstDay } from '../schema/plain-date.ts'
import { compare } from './compare.ts'

/**
 * Later days on which what is on file changes by itself: those after a known last day, and those of
 * developments that are still to come.
 *
 * @param last Last day to look at, as `YYYY-MM-DD`. Absent: as far as anything is known.
 * @returns Earliest first.
 */
export function knownDays(
  developments: ReadonlyMap<string, { data: Pick<Development, 'date' | 'until'> }>,
  today: string,
  last = '9999-12-31',
): string[] {
  const days = [...developments.values()]
    .flatMap(({ data: { date, until } }) => [firstDay(date), ...(until ? [dayAfter(until)] : [])])
    .filter((day) => today < day && day <= last)
  return [...new Set(days)].sort(compare)
}

import type { Development } from '../schema/development.ts'

/**
 * Developments under their years, in the order given, with the whole years before each in which
 * nothing is on file.
 *
 * @param developments Earliest first.
 */
export function timelineYears<T extends { data: Pick<Development, 'date'> }>(
  developments: readonly T[],
): TimelineYear<T>[] {
  const years: TimelineYear<T>[] = []
  for (const development of developments) {
    const year = Number(development.data.date.slice(0, 4))
    const last = years.at(-1)
    if (last?.year === year) last.developments.push(development)
    else years.push({ year, empty: last ? year - last.year - 1 : 0, developments: [development] })
  }
  return years
}

export type TimelineYear<T> = {
  year: number
  /** Whole years right before it with nothing on file; none before the first. */
  empty: number
  developments: T[]
}

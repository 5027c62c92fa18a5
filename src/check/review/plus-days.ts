/**
 * The day some days after another.
 *
 * @param day As `YYYY-MM-DD`.
 * @param days Whole days; negative for a day before.
 * @returns As `YYYY-MM-DD`; the last day of the year 9999 for any that lies later, since a year of
 *   five digits would not sort as text.
 */
export function plusDays(day: string, days: number): string {
  const time = Date.parse(day) + days * msOfDay
  return time > Date.parse(lastDay) ? lastDay : new Date(time).toISOString().slice(0, 10)
}

/** Days from one day to another, both as `YYYY-MM-DD`; negative if the other lies before. */
export function daysBetween(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / msOfDay
}

const lastDay = '9999-12-31'

// Days are those of UTC, which all have one length.
const msOfDay = 86_400_000

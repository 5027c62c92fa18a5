import {
  calendarOf,
  type CalendarDate,
  datesIn,
  weekdayNamesOf,
  weekdayOf,
} from '../time/calendar.ts'
import { clearYear } from '../time/clear-year.ts'
import { type Passage, passagesOf } from '../reading/passages.ts'
import type { Finding, Rule } from '../rule.ts'
import { weekdaysIn } from '../time/weekdays.ts'

/** A weekday that does not fit its date shows that one of the two is wrong. */
export const weekdayMatchesDate: Rule = {
  id: 'weekday-matches-date',
  says: 'Every date exists, and falls on the day of the week that stands beside it.',
  *check({ graph, site }) {
    const calendar = calendarOf(site.data?.language ?? 'en')
    for (const entry of graph.entries) {
      for (const passage of passagesOf(entry, graph)) {
        const dates = datesIn(passage.text, calendar).filter(({ start, end }) =>
          passage.isOurs(start, end),
        )
        if (dates.length === 0) continue
        const { text } = passage
        const sentenceAt = (index: number) => passage.sentenceAt(index)
        const yearOf = (date: CalendarDate) =>
          clearYear(date, { text, dates, sentenceAt, calendar })
        yield* missing(passage, dates, yearOf)
        for (const { start, end, weekday, date } of weekdaysIn(text, dates, calendar)) {
          const year = date && yearOf(date)
          if (date?.day === undefined || year === undefined || !passage.isOurs(start, end)) continue
          const real = weekdayOf(year, date.month, date.day)
          if (real === undefined || real === weekday) continue
          const typed = wordsOf(date, text, year)
          const was = isPast(year, date, graph.today) ? 'was' : 'is'
          const names = weekdayNamesOf(calendar.language)
          const message = `${typed} ${was} a ${names[real]}, not a ${names[weekday]}.`
          const fix = 'Look the date up in the source, and correct the date or the day of the week.'
          yield { ...passage.place(start, end), message, fix }
        }
      }
    }
  },
}

/** Dates that no calendar has, such as 30 February. */
function* missing(
  passage: Passage,
  dates: readonly CalendarDate[],
  yearOf: (date: CalendarDate) => number | undefined,
): Iterable<Finding> {
  for (const date of dates) {
    if (date.day === undefined) continue
    // 2020 had a 29 February: without a year, that day may be meant.
    const year = weekdayOf(2020, date.month, date.day) === undefined ? 2020 : yearOf(date)
    if (year !== undefined && weekdayOf(year, date.month, date.day) !== undefined) continue
    if (year === undefined) continue
    const message = `There is no ${wordsOf(date, passage.text)}.`
    const fix = 'Look the date up in the source, and correct it.'
    yield { ...passage.place(date.start, date.end), message, fix }
  }
}

/** A date as typed, and the year it is taken to be in. */
function wordsOf({ start, end, year }: CalendarDate, text: string, taken?: number): string {
  const typed = text.slice(start, end)
  return year === undefined && taken !== undefined ? `${typed} ${taken}` : typed
}

function isPast(year: number, { month, day }: CalendarDate, today: string): boolean {
  const pad = (number = 0) => String(number).padStart(2, '0')
  return `${year}-${pad(month)}-${pad(day)}` < today
}

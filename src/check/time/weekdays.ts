import type { Calendar, CalendarDate } from './calendar.ts'

/**
 * Days of the week among words, each with the date it is said of, if one stands beside it:
 * `Wednesday, 5 February 2020`, `on Wednesday (5 February)`, `5 February 2020, a Wednesday`.
 *
 * @param dates Every date in the text.
 */
export function weekdaysIn(
  text: string,
  dates: readonly CalendarDate[],
  calendar: Calendar,
): Weekday[] {
  if (calendar.weekdays.size === 0) return []
  const found: Weekday[] = []
  for (const match of text.matchAll(calendar.days)) {
    const name = match[0].replace(/\.$/, '')
    const weekday = calendar.weekdays.get(name.toLowerCase())
    if (weekday === undefined) continue
    const start = match.index
    const isShort = calendar.isEnglish && !name.endsWith('day')
    const end = start + (isShort ? match[0].length : name.length)
    const date = dateBeside(text, start, end, dates)
    // “Sun” and “Sat” are words; beside a date, or with a full stop after “on”, they are days.
    const isDay = !isShort || date || (/\bon $/.test(text.slice(0, start)) && text[end - 1] === '.')
    if (isDay) found.push({ start, end, weekday, date })
  }
  return found
}

function dateBeside(
  text: string,
  start: number,
  end: number,
  dates: readonly CalendarDate[],
): CalendarDate | undefined {
  const days = dates.filter(({ day }) => day !== undefined)
  const next = days.find((date) => date.start >= end)
  if (next && before.test(text.slice(end, next.start))) return next
  const last = days.findLast((date) => date.end <= start)
  if (!last) return undefined
  const isSaidOf = after.test(text.slice(last.end, start)) && closing.test(text.slice(end))
  return isSaidOf ? last : undefined
}

/** Between a day of the week and its date. */
const before =
  /^(?:,? (?:morning|afternoon|evening|night))?[\s,،(（]*(?:(?:the|el|le|la|den|der|dem|o|il|da|do|em|den) )?$/

/** Between a date and its day of the week, and after both. */
const after =
  /^(?: ?[(（]|[,،] (?:that is |which was |which is )?| (?:was|is|fell on) )?(?:an? |un |une |ein |el |le )?$/
const closing = /^\s*(?:[),.;:!?）。，、]|$)/

/** A day of the week, and the date it is said of; `undefined` where it stands alone. */
export type Weekday = {
  start: number
  end: number
  /** 0, Sunday, to 6. */
  weekday: number
  date: CalendarDate | undefined
}

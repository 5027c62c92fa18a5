import { type Calendar, type CalendarDate, numberOf } from './calendar.ts'

/**
 * The year that a reader takes a date to be in: its own; or that of a later date it is joined to
 * (“from 1 January to 3 March 2020”); or the last year named before it in the paragraph; or the next
 * one in its sentence. `undefined` if no year is clear.
 *
 * “The 2017 directive” names a directive and not a time, so its year makes nothing clear.
 */
export function clearYear(
  date: CalendarDate,
  { text, dates, sentenceAt, calendar }: Context,
): number | undefined {
  if (date.year !== undefined) return date.year
  const next = dates.find(({ start }) => start >= date.end)
  const between = next && text.slice(date.end, next.start)
  if (next?.year !== undefined && between !== undefined && /^[^.;]{0,24}$/.test(between)) {
    return next.year
  }
  const years = [...yearsIn(text, calendar), ...dates.map(ofDate)].sort((a, b) => a.at - b.at)
  const before = years.findLast(({ at, year }) => at < date.start && year !== undefined)
  if (before) return before.year
  const after = years.find(
    ({ at, year }) => at >= date.end && at < sentenceAt(date.start).end && year !== undefined,
  )
  return after?.year
}

/** Years that stand for a time. */
function yearsIn(
  text: string,
  { isEnglish }: Calendar,
): { at: number; year: number | undefined }[] {
  return [...text.matchAll(isEnglish ? englishYear : anyYear)].map(({ 0: digits, index }) => {
    const year = numberOf(digits)
    return { at: index, year: year && year >= 1500 && year < 2200 ? year : undefined }
  })
}

const englishYear =
  /(?<=\b(?:in|of|since|by|until|till|from|to|for|during|before|after|and|early|late|mid|year|through|between|around|about) |\bmid-|\d–|\()\d{4}(?![\p{L}\p{N}]|[,.]\p{N}| [a-z]+s\b(?<! (?:was|is|has|as|its|this|says|courts?)))/giu

const anyYear = /(?<![\p{N}$€£.,:/])\p{Nd}{4}(?![\p{L}\p{N}]|[,.]\p{N})|\p{Nd}{4}(?=年|년)/gu

function ofDate({ start, year }: CalendarDate): { at: number; year: number | undefined } {
  return { at: start, year }
}

type Context = {
  /** The paragraph. */
  text: string
  /** Every date in it, in order. */
  dates: readonly CalendarDate[]
  sentenceAt: (index: number) => { end: number }
  calendar: Calendar
}

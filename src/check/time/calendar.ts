/**
 * Days and months as a language writes them: `5 February 2020`, `Feb. 5`, `5 de febrero de 2020`,
 * `2020年2月5日`. Names are those of the Unicode locale data; where a language has none, nothing is
 * found. A month without a day is found where a year follows it.
 *
 * @param language BCP 47 tag of the text.
 * @see https://cldr.unicode.org/translation/date-time/date-time-names
 */
export function datesIn(text: string, calendar: Calendar): CalendarDate[] {
  if (!calendar.mayStand.test(text)) return []
  const found: CalendarDate[] = []
  for (const pattern of calendar.patterns) {
    for (const match of text.matchAll(pattern)) {
      const { day, month = '', year } = match.groups ?? {}
      const start = match.index
      // The full stop after a whole name ends the sentence, not the name.
      const isWhole = month.length > 4 || /^(?:may|june|july)$/i.test(month)
      const end = start + match[0].replace(isWhole ? /\.$/ : '', '').length
      const number = calendar.months.get(month.toLowerCase()) ?? numberOf(month)
      if (number === undefined || found.some((one) => start < one.end && one.start < end)) continue
      found.push({ start, end, day: numberOf(day), month: number, year: numberOf(year) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What a language calls its months and days of the week; made once for a run, and passed on. */
export function calendarOf(language: string): Calendar {
  const isEnglish = /^en\b/.test(language)
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) {
    return {
      language,
      isEnglish,
      months: new Map(),
      weekdays: new Map(),
      patterns: [],
      days: /(?!)/g,
      mayStand: /(?!)/,
    }
  }
  const months = monthNames(language, isEnglish)
  const flags = isEnglish ? 'gu' : 'giu'
  const name = `(?<month>${alternatives([...months.keys()], isEnglish)})(?![\\p{L}\\p{M}\\p{N}])\\.?`
  const mark = '(?:st|nd|rd|th|er|[.ºª°])?'
  const of = `(?:of |de |d['’])?`
  const last = '(?![\\p{L}\\p{N}]|[,.]\\p{N})'
  const dayFirst = `(?<![\\p{L}\\p{N}$€£.,:/]|[-–]\\p{N})(?<day>\\p{Nd}{1,2})${mark}[ -]${of}${name}(?:,? (?:of |de |del )?(?<year>\\p{Nd}{4})${last})?`
  const more = `(?:(?:,| and| to| or|–|-| –)? ?\\p{Nd}{1,2}(?:st|nd|rd|th)?(?!\\p{N}))*`
  const monthFirst = `(?<!\\p{L})${name} (?<day>\\p{Nd}{1,2})(?:st|nd|rd|th)?(?![\\p{N}%]|[.,:/]\\p{N})(?:${more},? (?<year>\\p{Nd}{4})${last})?`
  const monthOnly = `(?<!\\p{L})${name},? (?:of |de |del )?(?<year>\\p{Nd}{4})${last}`
  const east = `(?:(?<year>\\p{Nd}{4}) ?[年년] ?)?(?<![\\p{N}])(?<month>\\p{Nd}{1,2}) ?[月월] ?(?<day>\\p{Nd}{1,2}) ?[日号號일]`
  const isEast = /^(?:zh|ja|ko)\b/.test(language)
  const weekdays = weekdayNames(language, isEnglish)
  const dayNames = alternatives([...weekdays.keys()], isEnglish)
  const mayStand = isEast ? '[月월]' : alternatives([...months.keys()], isEnglish)
  const patterns = isEast
    ? [east]
    : [dayFirst, ...(isEnglish || isMonthFirst(language) ? [monthFirst] : []), monthOnly]
  return {
    language,
    isEnglish,
    months,
    weekdays,
    mayStand: new RegExp(mayStand, isEnglish ? '' : 'iu'),
    patterns: patterns.map((pattern) => new RegExp(pattern, flags)),
    days: new RegExp(
      isEast ? dayNames : `(?<![\\p{L}\\p{M}\\p{N}])(?:${dayNames})(?![\\p{L}\\p{M}\\p{N}])\\.?`,
      flags,
    ),
  }
}

/** The day of the week, 0 for Sunday; `undefined` for a day that does not exist. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getUTCDay()
    : undefined
}

/** What the days of the week are called, Sunday first. */
export function weekdayNamesOf(language: string): string[] {
  const format = formatOf(language, { weekday: 'long' })
  // 4 January 1970 was a Sunday.
  return [4, 5, 6, 7, 8, 9, 10].map((day) => format.format(Date.UTC(1970, 0, day)))
}

function monthNames(language: string, isEnglish: boolean): Map<string, number> {
  // Some languages bend the name beside a day: “февраль”, but “5 февраля”.
  const beside = formatOf(language, { day: 'numeric', month: 'long' })
  const alone = [formatOf(language, { month: 'long' })]
  if (isEnglish) alone.push(formatOf(language, { month: 'short' }))
  const names = new Map<string, number>(isEnglish ? [['sept', 9]] : [])
  for (let month = 0; month < 12; month++) {
    const date = Date.UTC(2020, month, 5)
    const bent = beside.formatToParts(date).find(({ type }) => type === 'month')?.value
    for (const form of [bent, ...alone.map((one) => one.format(date))]) {
      if (form) names.set(form.toLowerCase(), month + 1)
    }
  }
  return names
}

function weekdayNames(language: string, isEnglish: boolean): Map<string, number> {
  const names = new Map<string, number>(isEnglish ? shortWeekdays : [])
  for (const [weekday, long] of weekdayNamesOf(language).entries()) {
    names.set(long.toLowerCase(), weekday)
    if (/^zh\b/.test(language)) names.set(long.replace('星期', '周'), weekday)
  }
  return names
}

const shortWeekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
  .map((name, weekday): [string, number] => [name, weekday])
  .concat([
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
  ])

/** Names as one pattern, the longest first; in English a month begins with a capital. */
export function alternatives(names: readonly string[], isEnglish: boolean): string {
  return names
    .map((name) => (isEnglish ? name.replace(/^./, (letter) => letter.toUpperCase()) : name))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|')
}

function isMonthFirst(language: string): boolean {
  const parts = formatOf(language, { day: 'numeric', month: 'long' }).formatToParts(0)
  const order = parts.map(({ type }) => type)
  return order.indexOf('month') < order.indexOf('day')
}

/** Formats take longer to make than all dates of a site take to read. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${JSON.stringify(options)}`
  const known = formats.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
  })
  formats.set(name, made)
  return made
}

/** A number in the digits of any script; `undefined` for anything else. */
export function numberOf(digits: string | undefined): number | undefined {
  if (digits === undefined || !/^\p{Nd}+$/u.test(digits)) return undefined
  return [...digits].reduce((sum, digit) => sum * 10 + valueOf(digit), 0)
}

/** Unicode keeps the ten digits of a script together, in order, so a zero has no digit before it. */
function valueOf(digit: string): number {
  let value = 0
  const code = digit.codePointAt(0) ?? 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return value
}

export type Calendar = {
  language: string
  isEnglish: boolean
  /** 1 to 12 by name, in small letters. */
  months: ReadonlyMap<string, number>
  /** 0, Sunday, to 6 by name, in small letters. */
  weekdays: ReadonlyMap<string, number>
  patterns: readonly RegExp[]
  /** Quick to ask: without this there is no month in a text. */
  mayStand: RegExp
  /** A day of the week, with the full stop of a short one. */
  days: RegExp
}

/** A date among words. What is absent was not written. */
export type CalendarDate = {
  start: number
  end: number
  day: number | undefined
  /** 1 to 12. */
  month: number
  year: number | undefined
}

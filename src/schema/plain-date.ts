import { z } from 'astro/zod'

const hint = 'Write a date as YYYY, YYYY-MM or YYYY-MM-DD, a day that exists.'

/**
 * A calendar date as precise as its source: `2020`, `2020-02` or `2020-02-05`.
 * Dates are text, never `Date`, so that a year on file stays a year.
 */
export const plainDate = z.string(hint).refine(isPlainDate, hint)

/** Whether the text is a date that exists; 30 February does not. */
export function isPlainDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** The day a date counts from: the first one it may mean. `2020-02` counts from `2020-02-01`. */
export function firstDay(date: PlainDate): string {
  return date + '-01-01'.slice(date.length - 4)
}

/** The day after the last one a date may mean: `2030` ends, and `2031-01-01` follows. */
export function dayAfter(date: PlainDate): string {
  const next = new Date(`${firstDay(date)}T00:00:00Z`)
  if (date.length === 4) next.setUTCFullYear(next.getUTCFullYear() + 1)
  else if (date.length === 7) next.setUTCMonth(next.getUTCMonth() + 1)
  else next.setUTCDate(next.getUTCDate() + 1)
  // A year of five digits would not sort as text; nothing here lies so far ahead.
  return next.getUTCFullYear() > 9999 ? '9999-12-31' : next.toISOString().slice(0, 10)
}

/** The day before another one, both in full. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

/**
 * A date in words, no more precise than it is on file: `2020`, `February 2020`, `5 February 2020`.
 *
 * @param language BCP 47 tag of the words, from `site.yaml`.
 */
export function dateInWords(date: PlainDate, language: string): string {
  return formatOf(language, date.length).format(new Date(`${firstDay(date)}T00:00:00Z`))
}

/** A format takes longer to make than a thousand dates take to write. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, length: number): Intl.DateTimeFormat {
  const known = formats.get(`${language} ${length}`)
  if (known) return known
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(length > 4 && { month: 'long' }),
    ...(length > 7 && { day: 'numeric' }),
  })
  formats.set(`${language} ${length}`, made)
  return made
}

/** A date as it stands inside a sentence: `on 5 February 2020`, `in February 2020`, `in 2020`. */
export function dateInSentence(date: PlainDate, language: string): string {
  return `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date, language)}`
}

export type PlainDate = z.infer<typeof plainDate>

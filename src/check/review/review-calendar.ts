import type { Site } from '../../schema/site.ts'
import { printable } from '../report/printable.ts'
import { calendarLine, calendarText } from './calendar-line.ts'
import type { DueItem } from './due-for-review.ts'

/**
 * What is due as a calendar (iCalendar): one event for each page, which lasts its whole day, rings
 * no bell and makes nobody busy. What is overdue stands on today, since nobody looks at days gone by;
 * its description says since when.
 *
 * The id of an event holds the record and the day it is due, so that a calendar that takes the file
 * in again does not double it.
 *
 * @param site Names the calendar; a site that cannot be read has no name.
 * @param today As `YYYY-MM-DD`. The same day and items give the same bytes.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @see https://www.rfc-editor.org/rfc/rfc7986#section-5.1 (`NAME`; older calendars read `X-WR-CALNAME`)
 */
export function reviewCalendar(
  items: readonly DueItem[],
  site: Pick<Site, 'name' | 'address' | 'language'> | undefined,
  today: string,
): string {
  const name = printable(site?.name ?? 'This site')
  const host = new URL(site?.address ?? 'https://site.example').hostname
  const language = (site?.language ?? 'en').toUpperCase()
  return [
    calendarLine('BEGIN', 'VCALENDAR'),
    calendarLine('VERSION', '2.0'),
    calendarLine('PRODID', calendarText(`-//${name}//Review//${language}`)),
    calendarLine('NAME', calendarText(`${name}: review`)),
    calendarLine('X-WR-CALNAME', calendarText(`${name}: review`)),
    ...items.flatMap((item) => eventLines(item, host, today)),
    calendarLine('END', 'VCALENDAR'),
  ].join('')
}

/** An event without an end lasts the day it starts on. */
function eventLines(item: DueItem, host: string, today: string): string[] {
  const { due, file, record, title, reasons } = item
  const since = due < today ? [`Due since ${due}.`] : []
  const description = [...since, ...reasons.map(({ says }) => says), file].map(printable)
  const id = printable(`${due}-${(record ?? 'site').replace('/', '-')}@${host}`)
  return [
    calendarLine('BEGIN', 'VEVENT'),
    calendarLine('UID', calendarText(id)),
    calendarLine('DTSTAMP', `${inDigits(today)}T000000Z`),
    calendarLine('DTSTART;VALUE=DATE', inDigits(due < today ? today : due)),
    calendarLine('SUMMARY', calendarText(`Review: ${printable(title)}`)),
    calendarLine('TRANSP', 'TRANSPARENT'),
    calendarLine('DESCRIPTION', calendarText(description.join('\n'))),
    calendarLine('END', 'VEVENT'),
  ]
}

function inDigits(day: string): string {
  return day.replaceAll('-', '')
}

import { ICalCalendar, ICalEventTransparency } from 'ical-generator'
import type { Site } from '../../schema/site.ts'
import { printable } from '../report/printable.ts'
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
 */
export function reviewCalendar(
  items: readonly DueItem[],
  site: Pick<Site, 'name' | 'address' | 'language'> | undefined,
  today: string,
): string {
  const name = printable(site?.name ?? 'This site')
  const host = new URL(site?.address ?? 'https://site.example').hostname
  const calendar = new ICalCalendar({
    prodId: escaped(`//${name}//Review//${(site?.language ?? 'en').toUpperCase()}`),
    name: escaped(`${name}: review`),
  })
  for (const { due, file, record, title, reasons } of items) {
    const since = due < today ? [`Due since ${due}.`] : []
    calendar.createEvent({
      id: `${due}-${(record ?? 'site').replace('/', '-')}@${host}`,
      stamp: midnight(today),
      start: midnight(due < today ? today : due),
      allDay: true,
      summary: `Review: ${printable(title)}`,
      description: [...since, ...reasons.map(({ says }) => says), file].map(printable).join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The library escapes what is in events, but not what is said of the calendar. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&')
}

import { expect, test } from 'vitest'
import { harborContent } from '../fixtures/harbor.ts'
import { dueForReview, type DueItem } from './due-for-review.ts'
import { reviewCalendar } from './review-calendar.ts'

const site = { name: 'The Harbor Docket', address: 'https://harbor.example.org', language: 'en' }
const today = '2024-01-01'

/** One item, for a page with this title. */
function item(title: string, due = '2024-02-01', says = 'Last reviewed in 2023-02.'): DueItem {
  const reasons = [{ kind: 'age' as const, due, says }]
  return { due, file: 'content/pages/help.mdx', record: 'pages/help', title, reasons }
}

/** Lines of a calendar, put together again where they were folded. */
function linesOf(calendar: string): string[] {
  expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
  return calendar.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
}

/** Events of a calendar, each as its properties. */
function eventsOf(calendar: string): Record<string, string>[] {
  const blocks = linesOf(calendar).join('\n').split('BEGIN:VEVENT\n').slice(1)
  return blocks.map((block) =>
    Object.fromEntries(
      block
        .slice(0, block.indexOf('\nEND:VEVENT'))
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
    ),
  )
}

test('each page is an event of a whole day, and rings no bell', () => {
  const items = dueForReview(harborContent({}), 365)
  const calendar = reviewCalendar(items, site, today)
  const events = eventsOf(calendar)
  expect(events).toHaveLength(7)
  expect(new Set(events.map(({ UID }) => UID)).size).toBe(7)
  for (const [number, event] of events.entries()) {
    expect(event).toMatchObject({
      UID: `2024-05-31-${items[number]?.record?.replace('/', '-')}@harbor.example.org`,
      DTSTAMP: '20240101T000000Z',
      'DTSTART;VALUE=DATE': '20240531',
      SUMMARY: `Review: ${items[number]?.title}`,
      TRANSP: 'TRANSPARENT',
    })
    expect(event['DESCRIPTION']).toContain(items[number]?.file)
    expect(event['DTEND;VALUE=DATE']).toBeUndefined()
  }
  expect(calendar).not.toContain('VALARM')
})

test('names the site', () => {
  const lines = linesOf(reviewCalendar([], { ...site, name: 'Fees; bans, “rules”' }, today))
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fees\\; bans\\, “rules”//Review//EN',
    'NAME:Fees\\; bans\\, “rules”: review',
    'X-WR-CALNAME:Fees\\; bans\\, “rules”: review',
    'END:VCALENDAR',
  ])
  expect(reviewCalendar([item('Help')], undefined, today)).toContain('@site.example\r\n')
})

test('what is overdue stands on today, and says since when', () => {
  const [event] = eventsOf(reviewCalendar([item('Help', '2023-12-31')], site, today))
  expect(event).toMatchObject({
    UID: '2023-12-31-pages-help@harbor.example.org',
    'DTSTART;VALUE=DATE': '20240101',
    DESCRIPTION: 'Due since 2023-12-31.\\nLast reviewed in 2023-02.\\ncontent/pages/help.mdx',
  })
})

test.each([
  ['Fees, fines; and C:\\bans', 'Fees\\, fines\\; and C:\\\\bans'],
  ['One\nline\u0007', 'One lineU+0007'],
  ['Evil\r\nEND:VEVENT', 'Evil END:VEVENT'],
])('escapes %j', (title, printed) => {
  const events = eventsOf(reviewCalendar([item(title)], site, today))
  expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual([`Review: ${printed}`])
})

test.each(['é', '法', '🚢', 'a', 'é🚢法a'])('no line is longer than 75 octets: %s', (letter) => {
  const long = letter.repeat(200)
  const calendar = reviewCalendar([item(long, '2024-02-01', long)], { ...site, name: long }, today)
  for (const line of calendar.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toContain('\n')
    expect(line.isWellFormed()).toBe(true)
  }
  expect(eventsOf(calendar)[0]?.['SUMMARY']).toBe(`Review: ${long}`)
})

test('the same input gives the same bytes', () => {
  const calendar = () => reviewCalendar(dueForReview(harborContent({}), 365), site, today)
  expect(calendar()).toBe(calendar())
})

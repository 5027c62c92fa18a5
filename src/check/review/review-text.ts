import { printable } from '../report/printable.ts'
import type { DueItem } from './due-for-review.ts'
import { daysBetween, plusDays } from './plus-days.ts'

/**
 * What is due, for a person: under each day its pages, and under pages with the same reasons these
 * reasons once. Of one day, pages with more reasons come first. The last line counts.
 *
 * @param today As `YYYY-MM-DD`.
 * @param within How many days ahead was looked.
 */
export function reviewText(items: readonly DueItem[], today: string, within: number): string {
  const days = [...Map.groupBy(items, ({ due }) => due)].map(([due, ofDay]) => {
    const count = ofDay.length > 1 ? `: ${pages(ofDay.length)}` : ''
    return [`${dayLine(due, today)}${count}`, groups(ofDay).join('\n\n')].join('\n')
  })
  return [...days, tally(items, today, plusDays(today, within))].join('\n\n')
}

function dayLine(due: string, today: string): string {
  const days = daysBetween(today, due)
  if (days === 0) return `due today, ${due}`
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`
  return days < 0 ? `overdue since ${due} (${count})` : `due on ${due} (in ${count})`
}

function groups(ofDay: readonly DueItem[]): string[] {
  const alike = Map.groupBy(ofDay, ({ reasons }) => reasons.map(({ says }) => says).join('\n'))
  return [...alike.values()].sort((a, b) => weight(b) - weight(a)).map(group)
}

function weight([first]: readonly DueItem[]): number {
  return first?.reasons.length ?? 0
}

/** Pages with the same reasons, one to a line, and the reasons. */
function group(alike: readonly DueItem[]): string {
  const widest = Math.max(...alike.map(({ file }) => printable(file).length))
  const lines = alike.map(
    ({ file, title }) => `  ${printable(file).padEnd(widest)}  ${printable(title)}`,
  )
  const reasons = alike[0]?.reasons.map(({ says }) => `    ${printable(says)}`) ?? []
  return [...lines, ...reasons].join('\n')
}

function tally(items: readonly DueItem[], today: string, last: string): string {
  const overdue = items.filter(({ due }) => due < today).length
  const rest = items.length - overdue
  if (items.length === 0) return `Nothing is due by ${last}. To look further: --within 365.`
  if (overdue === 0) return `${pages(rest)} due by ${last}.`
  return `${pages(overdue)} overdue, ${rest === 0 ? 'no' : rest} more due by ${last}.`
}

function pages(number: number): string {
  return `${number} ${number === 1 ? 'page' : 'pages'}`
}

import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Block } from '../../graph/prose/blocks.ts'
import { parseMention } from '../../schema/mention.ts'
import { type Calendar, datesIn } from '../time/calendar.ts'

/**
 * Whether “three days later” is what two dates come to that the reader has at hand: in the
 * paragraph, of the page, or of a development that the paragraph links to. Months may be off by
 * three quarters, as people count them.
 *
 * @param count The number, whose unit begins at `end`.
 */
export function isInterval(
  count: number,
  end: number,
  block: Block,
  datesAtHand: () => readonly number[],
): boolean {
  const unit = /^[\s-](day|week|month|year)s?(?:\s\p{L}+)?\s(?:later|after|before|earlier)\b/u.exec(
    block.text.slice(end),
  )
  const [days, slack] = units[unit?.[1] ?? ''] ?? [0, 0]
  if (days === 0) return false
  const dates = datesAtHand()
  return dates.some((from) =>
    dates.some((to) => to > from && Math.abs((to - from) / days - count) <= slack),
  )
}

/** Dates at hand in a paragraph, in days; those without a day are left out. */
export function datesAtHand(
  entry: Entry,
  block: Block,
  graph: Graph,
  calendar: Calendar,
): number[] {
  const inWords = datesIn(block.text, calendar).flatMap(({ day, month, year }) =>
    day === undefined || year === undefined ? [] : [Date.UTC(year, month - 1, day) / 86_400_000],
  )
  const linked = block.spans.flatMap(({ node }) => {
    const to = node.type === 'mention' ? graph.names.find(parseMention(node.value).to) : []
    return to.flatMap(({ id }) => graph.developments.get(id)?.data.date ?? [])
  })
  const own = 'date' in entry.data ? [entry.data.date] : []
  const onFile = [...linked, ...own].filter((date) => date.length === 10)
  return [...inWords, ...onFile.map((date) => Date.parse(date) / 86_400_000)]
}

/** Days in a unit, and how far a count of it may be off. */
const units: Readonly<Record<string, readonly [number, number]>> = {
  day: [1, 0],
  week: [7, 0.5],
  month: [30.44, 0.75],
  year: [365.25, 0.6],
}

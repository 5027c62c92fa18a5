import type { PlainDate } from '../../schema/plain-date.ts'

/** A date in a sentence: `on 2031-04-09`, but `in 2031-04`. */
export function when(date: PlainDate): string {
  return `${date.length === 10 ? 'on' : 'in'} ${date}`
}

import { type Calendar, calendarOf, datesIn } from '../time/calendar.ts'
import { clearYear } from '../time/clear-year.ts'
import { monthsAloneIn } from '../time/months-alone.ts'
import { type Passage, passagesOf } from '../reading/passages.ts'
import type { Finding, Rule } from '../rule.ts'
import { staleWordsIn } from '../time/stale-words.ts'
import { weekdaysAloneIn } from '../time/weekdays-alone.ts'

/** A page is read for years: what counts from the day of writing misleads whoever comes later. */
export const dateIsAbsolute: Rule = {
  id: 'date-is-absolute',
  says: 'Every date is one that stays true: no day of the week alone, no “last month”, no “currently”.',
  *check({ graph, site }) {
    const calendar = calendarOf(site.data?.language ?? 'en')
    for (const entry of graph.entries) {
      for (const passage of passagesOf(entry, graph)) yield* inPassage(passage, calendar)
    }
  },
}

function* inPassage(passage: Passage, calendar: Calendar): Iterable<Finding> {
  const { text } = passage
  const sentenceAt = (index: number) => passage.sentenceAt(index)
  const stale = calendar.isEnglish ? staleWordsIn(text, sentenceAt) : []
  for (const { start, end } of stale) {
    if (!passage.isOurs(start, end)) continue
    const message = `"${text.slice(start, end).trim()}" counts from the day it was written.`
    const fix = 'Write the date itself, or "as of" and a month with its year: "as of June 2023".'
    yield { ...passage.place(start, end), message, fix }
  }
  const dates = datesIn(text, calendar)
  const alone = calendar.isEnglish ? weekdaysAloneIn(text, dates, calendar) : []
  for (const { start, end } of alone) {
    const isKnown = stale.some((one) => start < one.end && one.start < end)
    if (isKnown || !passage.isOurs(start, end)) continue
    const message = `"${text.slice(start, end)}" does not say which one.`
    const fix = 'Write the date itself, with its year: "on 5 February 2020".'
    yield { ...passage.place(start, end), message, fix }
  }
  const months = calendar.isEnglish ? monthsAloneIn(text, dates, calendar) : []
  const all = [...dates, ...months].sort((a, b) => a.start - b.start)
  for (const date of all) {
    const { start, end } = date
    const isKnown = stale.some((one) => start < one.end && one.start < end)
    if (date.year !== undefined || isKnown || !passage.isOurs(start, end)) continue
    const sentence = passage.sentenceAt(start)
    if (recurs(text.slice(sentence.start, start), text.slice(end, sentence.end), calendar)) continue
    if (clearYear(date, { text, dates: all, sentenceAt, calendar })) continue
    const message = `"${text.slice(start, end)}" does not say which year.`
    yield { ...passage.place(start, end), message, fix: 'Write the year too.' }
  }
}

/** “Each 1 July”, “on 30 June of every year”, “5 March of that year”, “the September 11 attacks”. */
function recurs(before: string, after: string, { isEnglish }: Calendar): boolean {
  if (!isEnglish) return false
  return (
    /\b(?:each|every|annual|yearly|fiscal year|any)\b[^,;]*$/i.test(before) ||
    /^,? (?:(?:of |in )?(?:each|every|any|that|the same|the following|the next|the previous)(?: [a-z]+)? year|each year|a year|(?:the year )(?:before|after)|attacks?|holiday)\b/.test(
      after,
    )
  )
}

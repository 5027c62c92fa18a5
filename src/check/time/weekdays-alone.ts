import type { Calendar, CalendarDate } from './calendar.ts'
import { type Weekday, weekdaysIn } from './weekdays.ts'

/**
 * English days of the week with no date beside them, where one day is meant: “on Wednesday”. Days
 * that come again (“every Monday”, “Saturday, Sunday or a holiday”), days counted from a date in the
 * text (“the following Monday”) and names (“Black Friday”) are innocent.
 */
export function weekdaysAloneIn(
  text: string,
  dates: readonly CalendarDate[],
  calendar: Calendar,
): Weekday[] {
  if (!/day\b|\bon [MTWFS]\w+\./.test(text)) return []
  return weekdaysIn(text, dates, calendar).filter(({ start, end, date }) => {
    const lead = text.slice(Math.max(0, start - 60), start)
    const rest = text.slice(end, end + 60)
    return !date && !before.test(lead) && !after.test(rest)
  })
}

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

const before = new RegExp(
  [
    '\\b(?:an?|any|each|every|one|some|no|per|either|or|non|through|like|also|both)[ -]',
    '\\b(?:[Tt]he|[Tt]hat|[Oo]n) (?:following|next|previous|preceding|same|very|first|second|third|fourth|last|other|nearest) ',
    '\\b(?:[Tt]hat|[Aa]lternate) ',
    '\\b(?:Ash|Black|Bloody|Cyber|Easter|Fat|Giving|Good|Holy|Maundy|Palm|Ruby|Shrove|Super|Girl|Man) ',
    `${day}s?(?:-|–| to | through )`,
    '\\b(?:Judge|Justice|Mr\\.|Ms\\.|Mrs\\.|Dr\\.|Senator|Sheriff|Agent|Joe) ',
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '(?:')
    .replace(/$/, ')$'),
  'i',
)

const after = new RegExp(
  `^(?:(?:-|–| to | through |, |,? or |,? and )(?:an? )?(?:${day}s?(?:, |,? or |,? and )(?:an? )?)*(?:[a-z]+ )?(?:holidays?\\b|${day}s?,? or )` +
    `|(?:-|–| to | through | or )${day}` +
    '| (?:before|after|following|holidays?|school)\\b' +
    '| (?:Harbor|Herald|Island|Mail|Mirror|Morning|Night|Evening|Post|Telegraph|Times)\\b)',
)

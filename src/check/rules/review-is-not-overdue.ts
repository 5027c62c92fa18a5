import { compare } from '../../graph/compare.ts'
import { firstDay } from '../../schema/plain-date.ts'
import { fallsAfterReview, type PlacedFall } from '../citations/falls-after-review.ts'
import type { Entry } from '../../graph/entry.ts'
import { atField, type Content, type Rule } from '../rule.ts'

/** A page nobody has looked at for long tells of a world that may be gone. */
export const reviewIsNotOverdue: Rule = {
  id: 'review-is-not-overdue',
  says: 'Every page was reviewed within a year, and since the last day of any term it tells of.',
  *check(content) {
    for (const entry of content.graph.entries) {
      if (!('reviewed' in entry.data)) continue
      const { reviewed } = entry.data
      const message = lapseOf(entry, reviewed, content) ?? delayOf(reviewed, content.graph.today)
      if (message === undefined) continue
      yield {
        ...atField(entry, ['reviewed']),
        message,
        fix: 'Read the page again, look for anything newer, and set "reviewed" to the day you did.',
      }
    }
  },
}

/** How long a review holds, in days: a year, leap day or not. */
export const daysReviewHolds = 365

/** The latest end that was known when the page was reviewed, and has come since. */
function lapseOf(entry: Entry, reviewed: string, content: Content): string | undefined {
  const lapses = fallsAfterReview(entry, content)
    .filter(({ by }) => by === null)
    .sort((a, b) => compare(b.from, a.from))
  const lapse = lapses[0]
  return lapse && `${ended(lapse, content)} this page was last reviewed (${reviewed}).`
}

function ended({ target, reference, standing, from }: PlacedFall, { graph }: Content): string {
  const until = graph.developments.get(target)?.data.until
  return standing === 'expired' && until !== undefined
    ? `"${target}" ran until ${until}, a day that has passed since`
    : `"${reference}" fell on ${from}, when a known last day had passed, and after`
}

function delayOf(reviewed: string, today: string): string | undefined {
  // Left alone, it would quiet page-is-current until that day.
  if (firstDay(reviewed) > today) return `${reviewed} is a day that is still to come.`
  const days = (Date.parse(today) - Date.parse(firstDay(reviewed))) / 86_400_000
  const said = `${reviewed.length === 10 ? 'on' : 'in'} ${reviewed}`
  return days > daysReviewHolds
    ? `This page was last reviewed ${said}, more than a year ago.`
    : undefined
}

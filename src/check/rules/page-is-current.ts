import { compare } from '../../graph/compare.ts'
import type { Effect } from '../../schema/development.ts'
import { firstDay } from '../../schema/plain-date.ts'
import { fallsAfterReview, type PlacedFall } from '../citations/falls-after-review.ts'
import type { Rule } from '../rule.ts'

/** Else the site would tell of a ruling as it was before a later one undid it. */
export const pageIsCurrent: Rule = {
  id: 'page-is-current',
  says: 'Every page was reviewed after the last fall of anything it tells of, cites or relies on.',
  *check(content) {
    for (const entry of content.graph.entries) {
      if (!('reviewed' in entry.data)) continue
      const { reviewed } = entry.data
      const latest = new Map<string, PlacedFall>()
      for (const fall of fallsAfterReview(entry, content)) {
        // An end that was known beforehand: see `review-is-not-overdue`.
        if (fall.by === null) continue
        const known = latest.get(fall.target)
        if (!known || compare(firstDay(known.from), firstDay(fall.from)) < 0)
          latest.set(fall.target, fall)
      }
      for (const { file, text, start, end, ...fall } of latest.values()) {
        yield {
          file,
          text,
          start,
          end,
          message: `${told(fall)}, after this page was last reviewed (${reviewed}).`,
          fix: 'Read the page again, say what happened, and set "reviewed" to the day you did.',
        }
      }
    }
  },
}

/** `"harbor-order#fee-ban" (The Board may not collect the fee) was vacated by …` */
function told({ reference, words, effect, by, from, standing }: Told): string {
  const name = `"${reference}"${words === undefined ? '' : ` (${words.replace(/\.$/, '')})`}`
  const day = `${from.length === 10 ? 'on' : 'in'} ${from}`
  const done = effect && participles[effect]
  if (done) return `${name} was ${done} by "${by}" ${day}`
  const became = standing === 'on-hold' ? 'went back on hold' : 'fell again'
  return `${name} ${became} ${day}, because of "${by}"`
}

/** What was done, in the words of `effects`. */
const participles: Readonly<Partial<Record<Effect['effect'], string>>> = {
  reverses: 'reversed',
  vacates: 'vacated',
  stays: 'stayed',
  enjoins: 'enjoined',
  dismisses: 'dismissed',
  supersedes: 'superseded',
  repeals: 'repealed',
  withdraws: 'withdrawn',
  settles: 'settled',
}

type Told = Pick<PlacedFall, 'reference' | 'words' | 'effect' | 'by' | 'from' | 'standing'>

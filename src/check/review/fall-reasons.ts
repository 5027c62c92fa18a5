import type { Entry } from '../../graph/entry.ts'
import { fells } from '../../graph/standing-rules.ts'
import { firstDay } from '../../schema/plain-date.ts'
import { fallsAfterReview, type PlacedFall } from '../citations/falls-after-review.ts'
import type { Content } from '../rule.ts'
import type { DueReason } from './due-for-review.ts'
import { when } from './when.ts'

/**
 * What fell after a page was last reviewed, or will on a day that is known. Points of one
 * development that fell together are one reason.
 *
 * @param days The content as it stands on each day to look at, today first.
 */
export function fallReasons(entry: Entry, days: readonly Content[]): DueReason[] {
  if (!('reviewed' in entry.data)) return []
  const since = `after the review ${when(entry.data.reviewed)}`
  const known = new Set<string>()
  return days.flatMap((content, number) => {
    // What has fallen by one day has fallen by the next, too.
    const news = fallsAfterReview(entry, content).filter((fall) => !known.has(keyOf(fall)))
    for (const fall of news) known.add(keyOf(fall))
    const together = Map.groupBy(news, ({ target, ...fall }) =>
      keyOf({ ...fall, reference: target }),
    )
    return [...together.values()].flatMap(([fall, ...others]): DueReason[] => {
      if (!fall) return []
      const due = number === 0 ? firstDay(fall.from) : content.graph.today
      const names = [fall, ...others].map(({ reference }) => `"${reference}"`).join(', ')
      return fall.by === null
        ? [{ kind: 'last-day', due, says: `${ended(entry, fall, names, content, number > 0)}.` }]
        : [{ kind: 'fall', due, says: `${felled(fall, names)} ${when(fall.from)}, ${since}.` }]
    })
  })
}

function keyOf({ reference, from, by, effect, standing }: Omit<PlacedFall, 'target'>): string {
  return JSON.stringify([reference, from, by, effect, standing])
}

/** An end that was known beforehand. */
function ended(
  entry: Entry,
  { target, standing, from }: PlacedFall,
  names: string,
  { graph }: Content,
  isToCome: boolean,
): string {
  const until = graph.developments.get(target)?.data.until
  if (standing !== 'expired' || until === undefined)
    return `A known last day passes, and ${names} ${isToCome ? 'falls' : 'fell'} ${when(from)}`
  const isOwn = entry.folder === 'developments' && entry.id === target
  const term = isOwn ? 'Its term' : `The term of "${target}"`
  return `${term} ${isToCome ? 'runs' : 'ran'} until ${until}`
}

/** What a development did, in the words of `effects`: they hold before the day and after it. */
function felled({ by, effect, standing }: PlacedFall, names: string): string {
  // By any other, a thing falls in a roundabout way.
  if (effect && fells(effect)) return `"${by}" ${effect} ${names}`
  return `Because of "${by}", ${names} ${standing === 'on-hold' ? 'is on hold' : 'is over'} again`
}

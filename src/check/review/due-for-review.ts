import { compare } from '../../graph/compare.ts'
import { type Entry, nameOf } from '../../graph/entry.ts'
import { firstDay } from '../../schema/plain-date.ts'
import type { Content } from '../rule.ts'
import { daysReviewHolds } from '../rules/review-is-not-overdue.ts'
import { contentOnDays } from './content-on-days.ts'
import { endingExceptions } from './ending-exceptions.ts'
import { fallReasons } from './fall-reasons.ts'
import { plusDays } from './plus-days.ts'
import { when } from './when.ts'

/**
 * Pages that an author has to read again: those whose time has come, and those whose time will
 * come soon. Each is listed once, on its earliest day, with all its reasons.
 *
 * @param content Its graph’s `today` is the day to count from.
 * @param within How many days ahead to look, from 0. What is overdue is due whatever this is.
 * @returns Earliest day first; of one day, by file.
 */
export function dueForReview(content: Content, within: number): DueItem[] {
  const { graph, site } = content
  const last = plusDays(graph.today, within)
  const days = contentOnDays(content, last)
  const exceptions = endingExceptions(content)
  const pages = graph.entries.map((entry) => ({
    file: entry.file,
    record: `${entry.folder}/${entry.id}`,
    title: nameOf(entry),
    reasons: [...ageReasons(entry, graph.today), ...fallReasons(entry, days)],
  }))
  const whole = { file: site.file, record: null, title: site.data?.name ?? site.file, reasons: [] }
  return [...pages, whole]
    .flatMap(({ reasons, ...page }) => {
      const due = [...reasons, ...(exceptions.get(page.file) ?? [])]
        .filter((reason) => reason.due <= last)
        .sort((a, b) => compare(a.due, b.due) || compare(a.says, b.says))
      const [first] = due
      return first ? [{ due: first.due, ...page, reasons: due }] : []
    })
    .sort((a, b) => compare(a.due, b.due) || compare(a.file, b.file))
}

/** The last day on which a review still holds. A coarse day of review counts from its first day. */
function ageReasons({ data }: Entry, today: string): DueReason[] {
  if (!('reviewed' in data)) return []
  const { reviewed } = data
  if (firstDay(reviewed) > today) {
    const says = `Its day of review, ${reviewed}, is still to come.`
    return [{ kind: 'age', due: today, says }]
  }
  const says = `Last reviewed ${when(reviewed)}; a review holds for ${daysReviewHolds} days.`
  return [{ kind: 'age', due: plusDays(firstDay(reviewed), daysReviewHolds), says }]
}

/** A page to read again. */
export type DueItem = {
  /** The day, as `YYYY-MM-DD`: the earliest one of its reasons. Overdue if it has passed. */
  due: string
  /** Path as shown to authors. */
  file: string
  /** `folder/id` of the record; `null` for `site.yaml`. */
  record: string | null
  /** What the record is called in a list. */
  title: string
  /** At least one, earliest first. */
  reasons: DueReason[]
}

/** Why a page has to be read again. */
export type DueReason = {
  /**
   * `age`: the review is a year old, or its day is still to come. `fall`: a newer development undid, or put on hold, something
   * that the page tells of, cites or relies on. `last-day`: the known last day of such a thing has
   * come. `exception`: the last day on which the file may break a rule.
   */
  kind: 'age' | 'fall' | 'last-day' | 'exception'
  due: string
  /** The reason in a sentence. */
  says: string
}

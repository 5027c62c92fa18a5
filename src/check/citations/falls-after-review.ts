import type { Entry } from '../../graph/entry.ts'
import { leadsOf } from '../../graph/leads.ts'
import { developmentName } from '../../graph/points.ts'
import type { Fall } from '../../graph/standing.ts'
import { firstDay } from '../../schema/plain-date.ts'
import { atField, type Content, type Finding } from '../rule.ts'

/**
 * What fell after a page was last reviewed: points of its own, and of every development that it
 * mentions, links to, cites the text of or relies on. What the page itself felled it knows of.
 *
 * @returns Falls, each with the first place on the page that leads to it; earliest places first.
 *   None for a record without a day of review. Coarse days count from their first day.
 */
export function fallsAfterReview(entry: Entry, content: Content): PlacedFall[] {
  if (!('reviewed' in entry.data)) return []
  const reviewed = firstDay(entry.data.reviewed)
  const { developments, citator } = content.graph
  const found = new Map<string, PlacedFall>()
  for (const { to, ...place } of placedLeads(entry, content)) {
    const id = developmentName(to)
    for (const [name, point] of citator.get(id)?.points ?? []) {
      const reference = name === '' ? id : `${id}#${name}`
      if ((to !== id && to !== reference) || found.has(reference)) continue
      const { fall } = point
      const target = developments.get(id)
      if (!fall || !target || firstDay(fall.from) <= reviewed || fall.by === entry.id) continue
      const words = target.data.points.find((one) => one.id === name)?.text
      found.set(reference, { ...place, ...fall, target: id, reference, words })
    }
  }
  return [...found.values()]
}

/** Whatever on a page leads to a development, or to one point of it, in the order of the file. */
function placedLeads(entry: Entry, { graph, site }: Content): PlacedLead[] {
  const { file, text, folder, id } = entry
  const leads = leadsOf(entry, graph, site.data?.address).map(({ to, start, end }) => ({
    to,
    file,
    text,
    start,
    end,
  }))
  if (folder !== 'developments') return leads
  // Its own fate has no mark on the page: the day of review is what has to change.
  const own = { to: id, ...atField(entry, ['reviewed']) }
  return [...leads.filter(({ to }) => to !== id), own].sort((a, b) => a.start - b.start)
}

/** A place that leads to a development, or to one point of it. */
type PlacedLead = Omit<Finding, 'message' | 'fix'> & { to: string }

/** A fall, and the first place on the page that leads to what fell. */
export type PlacedFall = Omit<Finding, 'message' | 'fix'> &
  Fall & {
    /** Id of the development that fell, or part of it. */
    target: string
    /** The point that fell, as `id#point`; the id alone for a development that is one whole. */
    reference: string
    /** What the point says; absent for a development that is one whole. */
    words: string | undefined
  }

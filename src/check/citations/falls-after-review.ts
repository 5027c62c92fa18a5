import { addressOf } from '../../graph/addresses.ts'
import type { Entry } from '../../graph/entry.ts'
import { type Fall, fallOf } from '../../graph/fall.ts'
import { targetOf } from '../../graph/mentions.ts'
import { developmentName } from '../../graph/points.ts'
import { firstDay } from '../../schema/plain-date.ts'
import { readAddress } from '../links/address.ts'
import { linksIn } from '../links/prose-links.ts'
import { atField, atKey, type Content, type Finding } from '../rule.ts'

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
  for (const { to, ...place } of leadsOf(entry, content)) {
    const id = developmentName(to)
    for (const [name, point] of citator.get(id)?.points ?? []) {
      const reference = name === '' ? id : `${id}#${name}`
      if ((to !== id && to !== reference) || found.has(reference)) continue
      const fall = fallOf(point)
      const target = developments.get(id)
      if (!fall || !target || firstDay(fall.from) <= reviewed || fall.by === entry.id) continue
      const words = target.data.points.find((one) => one.id === name)?.text
      found.set(reference, { ...place, ...fall, target: id, reference, words })
    }
  }
  return [...found.values()]
}

/** Whatever on a page leads to a development, or to one point of it, in the order of the file. */
function leadsOf(entry: Entry, content: Content): Lead[] {
  const { graph, site } = content
  const { file, text } = entry
  const place = (start: number, end: number) => ({ file, text, start, end })
  const leads: Lead[] = []
  for (const mention of entry.marks.mentions) {
    const target = targetOf(mention, graph)
    if (target?.folder === 'developments')
      leads.push({ to: target.id, ...place(mention.start, mention.end) })
  }
  const home = site.data?.address ?? 'https://site.example'
  for (const { url, start, end } of linksIn(entry)) {
    const here = new URL(addressOf(entry), home).href
    const address = readAddress(url, here)
    const [, id] = /\/developments\/([^/]+)\/?$/.exec(address?.path ?? '') ?? []
    if (id && address?.host === new URL(home).host) leads.push({ to: id, ...place(start, end) })
  }
  for (const { cite, at, range } of entry.cites) {
    const to = graph.sources.get(cite.source)?.data.textOf
    if (to) leads.push({ to, ...atKey(entry, cite.source, at, range) })
  }
  if ('reliesOn' in entry.data) {
    for (const [number, to] of entry.data.reliesOn.entries())
      leads.push({ to, ...atField(entry, ['reliesOn', number]) })
  }
  // Its own fate has no mark on the page: the day of review is what has to change.
  const others = leads.filter(({ to }) => entry.folder !== 'developments' || to !== entry.id)
  if (entry.folder === 'developments')
    others.push({ to: entry.id, ...atField(entry, ['reviewed']) })
  return others.sort((a, b) => a.start - b.start)
}

/** A place that leads to a development, or to one point of it. */
type Lead = Omit<Finding, 'message' | 'fix'> & { to: string }

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

import { compare } from './compare.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { type Lead, leadsOf } from './leads.ts'
import { developmentName } from './points.ts'

/**
 * Every place that leads to a development, or to one point of it, and how far away it is. What leads
 * to it directly is one step away. A development that relies on it is carried on: what leads to that
 * one is two steps away, and so on. Any other lead ends the way: a page that only tells of something
 * does not fall with it.
 *
 * A point is reached by leads to it and to the whole; a whole, by leads to it and to any of its
 * points. What a development’s own page has that leads to itself is left out. A circle of reliance,
 * which a rule refuses, ends.
 *
 * @param reference As `id` or `id#point`; of what is not on file there are only links.
 * @param home Address of the site, as in `site.yaml`.
 * @returns Nearest first, then by file and place; each place once, at its shortest distance.
 */
export function dependentsOf(reference: string, graph: Graph, home?: string): Dependent[] {
  const leads = graph.entries.flatMap((page) =>
    leadsOf(page, graph, home).map((lead) => ({ ...lead, page })),
  )
  const byTarget = Map.groupBy(leads, ({ to }) => developmentName(to))
  const found = new Map<string, Dependent>()
  const seen = new Set([developmentName(reference)])
  let fallen: Fallen[] = [{ reference, through: [] }]
  for (let distance = 1; fallen.length > 0; distance++) {
    const next: Fallen[] = []
    for (const { reference, through } of fallen) {
      const target = developmentName(reference)
      for (const lead of byTarget.get(target) ?? []) {
        const { page, kind, start, end } = lead
        const isOwn = page.folder === 'developments' && page.id === target
        if (isOwn || !reaches(lead.to, reference)) continue
        const place = `${page.file} ${start} ${end}`
        if (!found.has(place)) found.set(place, { ...lead, distance, through })
        if (kind !== 'reliesOn' || seen.has(page.id)) continue
        seen.add(page.id)
        next.push({ reference: page.id, through: [...through, page.id] })
      }
    }
    fallen = next
  }
  return [...found.values()].sort(
    (a, b) =>
      a.distance - b.distance ||
      compare(a.page.file, b.page.file) ||
      a.start - b.start ||
      a.end - b.end,
  )
}

/** Whether what leads to one thing leads to another of the same development. */
function reaches(to: string, reference: string): boolean {
  return to === reference || !to.includes('#') || !reference.includes('#')
}

/** Something that fell, and how. */
type Fallen = Pick<Dependent, 'through'> & { reference: string }

/** A place that is touched if something falls. */
export type Dependent = Lead & {
  /** The record it stands on. */
  page: Entry
  /** How many steps away it is, from 1. */
  distance: number
  /** The developments between, each of which relies on the one before it; nearest to the fallen first. */
  through: readonly string[]
}

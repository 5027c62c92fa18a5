import { firstDay } from '../schema/plain-date.ts'
import { caseChain } from './case-chain.ts'
import type { Entry } from './entry.ts'
import { type Graph, timelineOf } from './graph.ts'
import { latestDay, ownDays, standingDays } from './last-changed-days.ts'
import { leadsOf } from './leads.ts'
import { targetOf } from './mentions.ts'
import { developmentName } from './points.ts'
import type { MentionMark } from './prose/read-marks.ts'
import { whatFollowed } from './what-followed.ts'

/**
 * The last day on which what the page of a record says changed, from the content alone. The day a
 * site is built on is no change.
 *
 * For every record these days count: its own (`date`, `reviewed`, `opened`, corrections), and those
 * on which the mark beside anything it links to, cites the text of or relies on may have changed.
 * Besides, for
 *
 * - a development: its own standing, what was done to it, the steps of its case and where they
 *   stand, and its neighbors in the storyline;
 * - a storyline: the own days and the standing of every development in it;
 * - a term or a source: the own days of every page that uses it, for it quotes their words, and the
 *   standing of those that are developments; for a source, that of the development it prints, too.
 *
 * A coarse date counts from its first day. Days after the graph’s are left out. Where no day is on
 * file on which the page was written, it has none, whatever befell what it links to.
 *
 * @returns `YYYY-MM-DD`; `undefined` where no day is on file, as for a term that nothing uses.
 */
export function lastChanged(entry: Entry, graph: Graph): string | undefined {
  const users = usersOf(entry, graph)
  if ([entry, ...users].every((one) => ownDays(one).length === 0)) return undefined
  const linked = leadsOf(entry, graph).map(({ to }) => developmentName(to))
  const days = [
    ...ownDays(entry),
    ...linked.flatMap((id) => standingDays(id, graph)),
    ...users.flatMap((user) => listedDays(user, graph)),
    ...besides(entry, graph),
  ]
  return latestDay(days, graph.today)
}

/**
 * The last day on which what is said of a development’s standing, or of what it rests on, changed.
 *
 * @returns `YYYY-MM-DD`; `undefined` for one dated after the graph’s day.
 */
export function standingChanged(id: string, graph: Graph): string | undefined {
  return latestDay(standingDays(id, graph), graph.today)
}

/** Records whose words the page of a term or of a source quotes, for they use it. */
function usersOf(entry: Entry, graph: Graph): Entry[] {
  if (isIn(entry, 'glossary')) {
    return graph.entries.filter(({ marks }) =>
      marks.mentions.some((mark) => leadsTo(mark, entry, graph)),
    )
  }
  if (isIn(entry, 'sources')) {
    return graph.entries.filter(({ cites }) => cites.some(({ cite }) => cite.source === entry.id))
  }
  return []
}

/** The days a page shows beyond its own, those of its links and those of what uses it. */
function besides(entry: Entry, graph: Graph): string[] {
  if (isIn(entry, 'developments')) return developmentDays(entry, graph)
  if (isIn(entry, 'storylines')) {
    return timelineOf(graph, entry.id).flatMap((one) => listedDays(one, graph))
  }
  return isIn(entry, 'sources') ? standingDays(entry.data.textOf ?? '', graph) : []
}

function leadsTo(mention: MentionMark, { folder, id }: Entry, graph: Graph): boolean {
  const target = targetOf(mention, graph)
  return target?.folder === folder && target.id === id
}

function developmentDays(entry: Entry<'developments'>, graph: Graph): string[] {
  const { id, data } = entry
  const thread = timelineOf(graph, data.storyline)
  const place = thread.indexOf(entry)
  const shown = [
    ...thread.slice(Math.max(0, place - 1), place + 2).map((one) => one.id),
    ...data.effects.map(({ on }) => developmentName(on)),
    ...whatFollowed(id, graph).map((one) => one.id),
    ...(caseChain(id, graph)?.steps.map((step) => step.entry.id) ?? []),
  ]
  return [
    ...standingDays(id, graph),
    ...(graph.incoming.get(id) ?? []).map(({ from }) => firstDay(from.data.date)),
    ...[...new Set(shown)].flatMap((one) => standingDays(one, graph)),
  ]
}

/** The days of a record whose words another page prints. */
export function listedDays(entry: Entry, graph: Graph): string[] {
  return isIn(entry, 'developments')
    ? [...ownDays(entry), ...standingDays(entry.id, graph)]
    : ownDays(entry)
}

function isIn<F extends Entry['folder']>(entry: Entry, folder: F): entry is Entry<F> {
  return entry.folder === folder
}

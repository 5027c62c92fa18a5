import { addressOf } from '../../graph/addresses.ts'
import { compare } from '../../graph/compare.ts'
import type { Graph } from '../../graph/graph.ts'
import { standingChanged } from '../../graph/last-changed.ts'
import { dateInWords, firstDay } from '../../schema/plain-date.ts'
import { effectPast, statusLabel } from '../words/status-words.ts'
import { type FeedEntry, type FeedHome, nameOfPlace } from './feed.ts'
import { markAfter, markedLink } from './marked-link.ts'
import { element, escaped } from './markup.ts'
import type { StatusChange } from './status-changes.ts'

/**
 * A change of where a development stands: what it became, when, what brought it about, and, where
 * that is past, what it is now.
 */
export function changeEntry(change: StatusChange, graph: Graph, home: FeedHome): FeedEntry {
  const { entry, step, key, standing, until } = change
  const { data, id } = entry
  const path = addressOf(entry)
  const words = (date: string) => dateInWords(date, home.site.language)
  const label = statusLabel(data.kind, standing)
  const now = statusLabel(data.kind, graph.citator.get(id))
  // An old change must not read as news of today.
  const again = label === now ? ' again' : ''
  const became = until === undefined ? label : `${label} until ${words(until)}, now ${now}${again}`
  const published = firstDay(step.from)
  const later = [id, step.by ?? '', step.lapsed ?? ''].flatMap(
    (one) => standingChanged(one, graph) ?? [],
  )
  const since = `${words(step.from)}: ${became}.`
  return {
    id: nameOfPlace(`${path}#changed:${key}`, home),
    url: `${home.at(path)}#page:history`,
    title: `${became}: ${data.title}${markAfter(entry, graph, home, false)}`,
    published,
    updated: [published, ...later].sort(compare).at(-1) ?? published,
    summary: `${since} ${data.summary}`,
    html: [
      element('p', {}, escaped(since) + cause(change, graph, home)),
      element('p', {}, `${markedLink(entry, graph, home)}. ${escaped(data.summary)}`),
    ].join(''),
    tags: ['status change', data.kind],
  }
}

/** What brought it about, as HTML after a sentence; empty where nothing on file did. */
function cause({ entry, step, standing, isInPart }: StatusChange, graph: Graph, home: FeedHome) {
  const by = graph.developments.get(step.by ?? '')
  if (by) {
    const done = step.effect && effectPast(entry.data.kind, step.effect, by.data.kind)
    const how = done ? `${done}${isInPart ? ' in part' : ''} by` : 'because of'
    return ` ${sentence(how)}: ${markedLink(by, graph, home)}.`
  }
  const lapsed = graph.developments.get(step.lapsed ?? '')
  if (lapsed) return ` The term of ${markedLink(lapsed, graph, home)} ran out.`
  const isOver = [...standing.points.values()].some((point) => point.standing === 'expired')
  return isOver ? ' Its term ran out.' : ''
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

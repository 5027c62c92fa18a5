import { firstDay } from '../schema/plain-date.ts'
import { compare } from './compare.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import type { MentionInContext } from './mentions.ts'

/** The newest developments up to the graph’s day, newest first. */
export function latestChanges(graph: Graph, count: number): Entry<'developments'>[] {
  const past = graph.timeline.filter(({ data }) => firstDay(data.date) <= graph.today)
  return past.slice(-count).reverse()
}

/**
 * The terms that most pages mention, in the order of their names.
 *
 * @param language BCP 47 tag whose alphabet orders them.
 */
export function mostMentioned(
  graph: Graph,
  mentions: ReadonlyMap<string, MentionInContext[]>,
  count: number,
  language: string,
): Entry<'glossary'>[] {
  const collator = new Intl.Collator(language)
  const pages = ({ id }: Entry) =>
    new Set(mentions.get(`glossary/${id}`)?.map(({ page }) => page)).size
  return [...graph.glossary.values()]
    .map((entry) => ({ entry, pages: pages(entry) }))
    .filter((term) => term.pages > 0)
    .sort((a, b) => b.pages - a.pages || compare(a.entry.id, b.entry.id))
    .slice(0, count)
    .map(({ entry }) => entry)
    .sort((a, b) => collator.compare(a.data.term, b.data.term))
}

import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Site } from '../../schema/site.ts'
import { type Card, cardOf, siteCard } from './card.ts'

/** Every card of a site, by where it is published: `cards/glossary/harbor-fee.png`. */
export function allCards(graph: Graph, site: Site): Map<string, Card> {
  const folders = [graph.developments, graph.storylines, graph.glossary, graph.pages]
  const entries = folders.flatMap((records): Entry[] => [...records.values()])
  const own = entries.flatMap((entry): [string, Card][] => {
    const card = cardOf(entry, graph, site)
    return card ? [[fileOf(entry), card]] : []
  })
  return new Map([['cards/site.png', siteCard(site)], ...own])
}

/**
 * The card of a page and where it is published, from the site’s root: that of the record it is
 * about, or the site’s.
 */
export function cardOfPage(
  entry: Entry | undefined,
  graph: Graph,
  site: Parameters<typeof cardOf>[2],
): { path: string; card: Card } {
  const card = entry && cardOf(entry, graph, site)
  return card
    ? { path: `/${fileOf(entry)}`, card }
    : { path: '/cards/site.png', card: siteCard(site) }
}

function fileOf({ folder, id }: Entry): string {
  return `cards/${folder}/${id}.png`
}

/** Size of every card, in pixels. @see https://ogp.me/#structured */
export const cardSize = { width: 1200, height: 630 } as const

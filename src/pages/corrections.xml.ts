import type { APIRoute } from 'astro'
import { atomFeed } from '../exports/feeds/atom.ts'
import { correctionsFeed } from '../exports/feeds/corrections-feed.ts'
import { fullAddresses } from './_addresses.ts'
import { content } from './_content.ts'

/** Mistakes that were put right, for feed readers. */
export const GET: APIRoute = async ({ site: origin, generator }) => {
  const { site, graph } = await content()
  const feed = correctionsFeed(graph, { site, at: fullAddresses(origin), generator })
  return new Response(atomFeed(feed), { headers: { 'Content-Type': 'application/atom+xml' } })
}

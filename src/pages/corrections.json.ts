import type { APIRoute } from 'astro'
import { correctionsFeed } from '../exports/feeds/corrections-feed.ts'
import { jsonFeed } from '../exports/feeds/json-feed.ts'
import { fullAddresses } from './_addresses.ts'
import { content } from './_content.ts'

/** The same as `/corrections.xml`, as JSON Feed. */
export const GET: APIRoute = async ({ site: origin, generator }) => {
  const { site, graph } = await content()
  const feed = correctionsFeed(graph, { site, at: fullAddresses(origin), generator })
  return Response.json(jsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json' } })
}

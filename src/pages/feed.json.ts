import type { APIRoute } from 'astro'
import { jsonFeed } from '../exports/feeds/json-feed.ts'
import { newsFeed } from '../exports/feeds/news-feed.ts'
import { fullAddresses } from './_addresses.ts'
import { content } from './_content.ts'

/** The same as `/feed.xml`, as JSON Feed. */
export const GET: APIRoute = async ({ site: origin, generator }) => {
  const { site, graph } = await content()
  const feed = newsFeed(graph, { site, at: fullAddresses(origin), generator })
  return Response.json(jsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json' } })
}

import type { APIRoute } from 'astro'
import { atomFeed } from '../exports/feeds/atom.ts'
import { newsFeed } from '../exports/feeds/news-feed.ts'
import { fullAddresses } from './_addresses.ts'
import { content } from './_content.ts'

/** Developments and changes of where they stand, for feed readers. */
export const GET: APIRoute = async ({ site: origin, generator }) => {
  const { site, graph } = await content()
  const feed = newsFeed(graph, { site, at: fullAddresses(origin), generator })
  return new Response(atomFeed(feed), { headers: { 'Content-Type': 'application/atom+xml' } })
}

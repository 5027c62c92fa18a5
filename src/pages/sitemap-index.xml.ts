import type { APIRoute } from 'astro'
import { sitemapIndex } from '../exports/sitemap.ts'
import { fullAddresses } from './_addresses.ts'
import { content } from './_content.ts'

/** The list of sitemaps that robots.txt leads to. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { graph } = await content()
  const text = sitemapIndex(graph, fullAddresses(origin))
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } })
}

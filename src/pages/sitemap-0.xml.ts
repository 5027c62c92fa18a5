import type { APIRoute } from 'astro'
import { sitemap } from '../exports/sitemap.ts'
import { fullAddresses } from './_addresses.ts'
import { content } from './_content.ts'

/** Every page, and when it last changed, for search engines. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { graph } = await content()
  const text = sitemap(graph, fullAddresses(origin))
  return new Response(text, { headers: { 'Content-Type': 'application/xml' } })
}

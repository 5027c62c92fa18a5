import type { APIRoute } from 'astro'
import { llmsText } from '../exports/llms-text.ts'
import { fullAddresses } from './_addresses.ts'
import { content } from './_content.ts'

/** What there is on the site, for language models. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { site, graph } = await content()
  return new Response(llmsText(graph, site, fullAddresses(origin)))
}

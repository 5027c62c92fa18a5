import type { APIRoute } from 'astro'
import { saidStatus } from '../../components/search/said-status.ts'
import { searchData } from '../../exports/search-data.ts'
import { searchScript } from '../../exports/search-script.ts'
import { content } from '../_content.ts'

/** Everything that can be found, for the search page alone. */
export const GET: APIRoute = async () => {
  const { site, graph } = await content()
  const data = searchData(graph, site.language, (entry) => saidStatus(entry, graph, site.language))
  return new Response(searchScript(data), { headers: { 'Content-Type': 'text/javascript' } })
}

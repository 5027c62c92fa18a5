import type { APIRoute } from 'astro'
import { statusExport } from '../../exports/status.ts'
import { content } from '../_content.ts'

/** Where every development and point stands and stood, for other programs. */
export const GET: APIRoute = async () => {
  const { graph } = await content()
  return Response.json(statusExport(graph))
}

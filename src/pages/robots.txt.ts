import type { APIRoute } from 'astro'
import { href } from '../components/href.ts'

/** Everything may be read by everyone; the sitemap’s address must be a full one. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site)}\n`)

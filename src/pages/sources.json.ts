import type { APIRoute } from 'astro'
import { sourceItems } from './_data.ts'

/** Every source in CSL-JSON. */
export const GET: APIRoute = async () => Response.json(await sourceItems())

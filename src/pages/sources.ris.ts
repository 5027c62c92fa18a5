import type { APIRoute } from 'astro'
import { risFile } from '../exports/sources/source-files.ts'
import { sourceItems } from './_data.ts'

/** Every source in RIS. */
export const GET: APIRoute = async () => new Response(risFile(await sourceItems()))

import type { APIRoute } from 'astro'
import { bibtexFile } from '../exports/sources/source-files.ts'
import { sourceItems } from './_data.ts'

/** Every source in BibTeX. */
export const GET: APIRoute = async () => new Response(bibtexFile(await sourceItems()))

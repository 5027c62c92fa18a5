import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SiteFacts, siteFacts } from '../exports/copies/site-facts.ts'
import { isPlainDate } from '../schema/plain-date.ts'
import { type Built, readBuilt } from './read-built.ts'

/**
 * Read a site that was built, for a copy of it.
 *
 * @param folder Where it is: `dist`.
 * @throws {Error} If there is none: with what to do.
 */
export async function builtSite(folder: string): Promise<BuiltSite> {
  const isBuilt = existsSync(join(folder, 'index.html'))
  if (!isBuilt) throw new Error(`There is no built site in ${folder}/. Run npm run build first.`)
  const site = siteFacts(readFileSync(join(folder, 'index.html'), 'utf8'))
  const asOf = asOfDay(folder)
  if (!site || asOf === undefined)
    throw new Error(`What is in ${folder}/ is not a site that npm run build made.`)
  return { ...(await readBuilt(folder)), folder, site, asOf }
}

/** The day it was built for; `undefined` if it does not say. */
function asOfDay(folder: string): string | undefined {
  try {
    const status: unknown = JSON.parse(readFileSync(join(folder, 'api/status.json'), 'utf8'))
    const day = typeof status === 'object' && status && 'asOf' in status ? status.asOf : undefined
    return typeof day === 'string' && isPlainDate(day) ? day : undefined
  } catch {
    return undefined
  }
}

/** A built site, what it says of itself, and the day it was built for. */
export type BuiltSite = Built & { folder: string; site: SiteFacts; asOf: string }

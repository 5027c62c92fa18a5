import { z } from 'astro/zod'
import { addressFault } from '../check/links/address-fault.ts'
import { daysBetween, plusDays } from '../check/review/plus-days.ts'
import type { Ask } from './answer.ts'

/**
 * Ask the Wayback Machine for a copy of a document that is not later than a day, and near to it.
 *
 * The archive names the nearest copy, be it earlier or later, so after a later one it is asked again,
 * four times as far back each time: the copy found so may not be the very last before the day. The
 * archive also misses some copies when asked by the full address, and finds them without `https://`.
 *
 * @param days `last`: the day after which the document may have been another one, or gone. `first`:
 *   the day it was issued, before which there was none; absent if unknown.
 * @returns What to tell, with the copy if there is one to offer; `undefined` if the archive did not
 *   answer, or not as it should.
 * @see https://archive.org/help/wayback_api.php
 * @see https://github.com/internetarchive/wayback/issues/296 (copies missed by the full address)
 */
export async function askArchive(
  address: string,
  { first, last }: { first?: string; last: string },
  ask: Ask,
  base: string = waybackMachine,
): Promise<{ copy?: Copy; says: string } | undefined> {
  let asked = address
  let day = last
  let later: Copy | undefined
  for (let attempt = 0; attempt < tries; attempt++) {
    const query = new URLSearchParams({ url: asked, timestamp: `${day.replaceAll('-', '')}235959` })
    const answer = await ask({ method: 'GET', address: `${base}?${query}` })
    if ('failed' in answer || answer.status !== 200) return undefined
    const copy = nearestCopy(answer.text)
    if (copy === undefined) return undefined
    if (copy === 'none') {
      if (asked !== address) break
      asked = address.replace(/^https:\/\//, '')
      continue
    }
    if (copy.day <= last) {
      if (first !== undefined && copy.day < first) {
        return { says: `The only archive copy before ${last} is older than the document.` }
      }
      return { copy, says: `There is an archive copy of ${copy.day}.` }
    }
    later = copy
    day = plusDays(last, -(4 ** (attempt + 1)) * Math.max(1, daysBetween(last, copy.day)))
  }
  if (!later) return { says: 'The Wayback Machine has no copy of it.' }
  const says = `The Wayback Machine has only copies later than ${last}, such as that of ${later.day}: ${later.address}`
  return { says }
}

/** The copy that an answer of the archive names; `undefined` if it cannot be read. */
function nearestCopy(json: string): Copy | 'none' | undefined {
  const found = answerForm.safeParse(parsed(json))
  if (!found.success) return undefined
  const { closest } = found.data.archived_snapshots
  if (!closest || !closest.available || closest.status !== '200') return 'none'
  const address = closest.url.replace(/^http:/, 'https:')
  if (!/^https:\/\/(?:[\w-]+\.)?archive\.org\//.test(address) || addressFault(address))
    return 'none'
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)/.exec(closest.timestamp) ?? []
  return year ? { address, day: `${year}-${month}-${date}` } : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const answerForm = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        url: z.string(),
        timestamp: z.string(),
        status: z.string(),
      })
      .optional(),
  }),
})

/** Where the archive says what it has. */
export const waybackMachine = 'https://archive.org/wayback/available'

const tries = 5

/** A copy in an archive: its address, and the day it was made. */
export type Copy = { address: string; day: string }

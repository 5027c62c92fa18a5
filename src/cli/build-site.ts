import { existsSync } from 'node:fs'
import { basePathSetting, siteUrl } from '../settings.ts'
import { checkContent, statusOf, tellBuilt } from './check-content.ts'
import type { Checked } from './check-now.ts'
import { compressFile, compressFolder } from './compress.ts'
import { lastSite } from './last-site.ts'
import { receiptName } from './receipt-file.ts'
import { replaceWhole, whyNot } from './staging.ts'
import { verifyBuilt } from './verify-built.ts'
import { writeReceipt } from './write-receipt.ts'

/**
 * Check the content, render the site beside the folder it is for, hold what was rendered to every
 * rule, and put it in its place only when it is whole. Whatever goes wrong, and whenever the process
 * ends, the folder holds one whole site: the last one or the new one.
 *
 * @returns Exit status: 0 if the site is in its place, 1 if the content or the build has a problem, 2
 *   if the build could not run. What happened is told on the terminal.
 */
export async function buildSite(order: Order): Promise<0 | 1 | 2> {
  const { folder } = order
  try {
    const why = whyNot(folder, [receiptName])
    if (why) {
      throw new Error(
        `${folder} cannot be replaced by the site: ${why}. Empty it, or name another folder.`,
      )
    }
    // Read here for their mistakes; Astro’s configuration reads them again.
    siteUrl(undefined)
    basePathSetting()
    const status = await replaceWhole(folder, (next) => build(order, next))
    if (status === 0) console.log(`The site is in ${folder}/.`)
    else console.error(notBuilt(folder))
    return status
  } catch (error) {
    console.error(`${wordsOf(error)}\n${notBuilt(folder)}`)
    return 2
  }
}

/** The exit status; 0 if the site in the staging folder is fit to be online. */
async function build(order: Order, next: string): Promise<0 | 1 | 2> {
  const { folder, workers, compress, render } = order
  const last = lastSite(folder, order.last)
  const { status, checked } = await checkContent()
  if (status !== 0 || !checked) return status
  try {
    await render(next, checked, workers)
  } catch (error) {
    if (isOfSystem(error)) throw error
    console.error(wordsOf(error))
    return 1
  }
  const problems = await verifyBuilt(next, checked, folder, last)
  if (problems.length > 0) tellBuilt(checked, problems)
  if (statusOf(problems) === 1) return 1
  if (compress) await compressFolder(next, workers, last)
  writeReceipt(next, checked.content, [...checked.problems, ...problems])
  if (compress) await compressFile(next, receiptName)
  return 0
}

function notBuilt(folder: string): string {
  return `The site was not built${existsSync(folder) ? `; ${folder}/ is as it was` : ''}.`
}

/** What went wrong, without where in our code. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  const refused = /^.*(?:\(os error (?:27|28|122)\)|\b(?:ENOSPC|EFBIG|EDQUOT)\b).*$/m.exec(
    words,
  )?.[0]
  return refused ? `A file could not be written: is the disk full? (${refused.trim()})` : words
}

/**
 * Whether the disk or the system refused something, such as a write to a full disk. What renders says
 * so in the middle of much else.
 */
function isOfSystem(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return 'syscall' in error || /\(os error \d+\)|\b(?:ENOSPC|EFBIG|EDQUOT)\b/.test(error.message)
}

/** A site to build. */
export type Order = {
  /** Folder to put it into, as named on the command line. */
  folder: string
  /** Receipt of what is online, if that is not what is in the folder. */
  last?: string | undefined
  /** How many pages and files are worked on at once. */
  workers: number
  /** Whether compressed copies lie beside the files, for hosts that send them. */
  compress: boolean
  /**
   * Make every file of the site in a folder that is not there yet.
   *
   * @throws {Error} What stopped it.
   */
  render: (folder: string, checked: Checked, workers: number) => Promise<void>
}

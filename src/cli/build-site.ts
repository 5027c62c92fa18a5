import { existsSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { basePathSetting, siteUrl } from '../settings.ts'
import { checkContent, statusOf, tell } from './check-content.ts'
import type { Checked } from './check-now.ts'
import { compressFile, compressFolder } from './compress.ts'
import { lastSite } from './last-site.ts'
import { withLock } from './lock.ts'
import { receiptName } from './receipt-file.ts'
import { recover, stagingOf, swap, whyNot } from './staging.ts'
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
  const out = resolve(order.folder)
  try {
    const why = whyNot(out)
    if (why) {
      throw new Error(
        `${order.folder} cannot be replaced by the site: ${why}. Name another folder.`,
      )
    }
    // Read here for their mistakes; Astro’s configuration reads them again.
    siteUrl(undefined)
    basePathSetting()
    return await inTurn(out, () => build(order, out))
  } catch (error) {
    console.error(wordsOf(error))
    console.error(notBuilt(order.folder, out))
    return 2
  }
}

/** Builds into one folder wait for one another. */
function inTurn<T>(out: string, work: () => Promise<T>): Promise<T> {
  const waits = () => console.log('Another build is at work on this folder; waiting for it to end.')
  return withLock(join(dirname(out), `.${basename(out)}-lock`), work, waits)
}

async function build(
  { folder, last: file, workers, compress, render }: Order,
  out: string,
): Promise<0 | 1> {
  recover(out)
  const last = lastSite(out, file)
  const { status, checked } = await checkContent()
  if (status !== 0 || !checked) return 1
  const staging = stagingOf(out, process.pid)
  const refused = (): 1 => {
    console.error(notBuilt(folder, out))
    return 1
  }
  try {
    try {
      await render(staging.next, checked, workers)
    } catch (error) {
      if (isOfSystem(error)) throw error
      console.error(wordsOf(error))
      return refused()
    }
    const problems = await verifyBuilt(staging.next, checked, folder, last?.receipt)
    if (problems.length > 0) tell(checked, problems)
    if (statusOf(problems) === 1) return refused()
    if (compress) await compressFolder(staging.next, workers, last)
    writeReceipt(staging.next, checked.content, [...checked.problems, ...problems])
    if (compress) await compressFile(staging.next, receiptName)
    swap(staging)
    console.log(`The site is in ${folder}/.`)
    return 0
  } finally {
    rmSync(staging.next, { recursive: true, force: true })
  }
}

function notBuilt(folder: string, out: string): string {
  return `The site was not built${existsSync(out) ? `; ${folder}/ is as it was` : ''}.`
}

/** What went wrong, without where in our code. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Whether the disk or the system refused something, such as a write to a full disk. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
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

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Receipt } from '../schema/receipt.ts'
import { readReceipt, receiptName } from './receipt-file.ts'

/**
 * The site that a build will replace, or follow.
 *
 * @param folder The folder it will be put into.
 * @param file A receipt from elsewhere, such as the one that is online; absent, the folder’s own.
 * @returns `undefined` if there is none: a first build, or one by an older generator.
 * @throws {Error} If the receipt cannot be read, or a named one is not there.
 */
export function lastSite(folder: string, file?: string): LastSite | undefined {
  if (file !== undefined && !existsSync(file)) {
    throw new Error(`There is no receipt ${file}. Leave --last out if nothing was published yet.`)
  }
  const receipt = readReceipt(file ?? join(folder, receiptName))
  return receipt && { folder, receipt, isNamed: file !== undefined }
}

/** A site that was built, and what its build said of it. */
export type LastSite = {
  folder: string
  receipt: Receipt
  /** Whether it was named as the one that is online. */
  isNamed: boolean
}

import { existsSync, readFileSync } from 'node:fs'
import { type Receipt, receiptSchema } from '../schema/receipt.ts'

/** Its name in the folder of a site. */
export const receiptName = 'receipt.json'

/**
 * Read the receipt of a build.
 *
 * @returns `undefined` if there is no such file.
 * @throws {Error} If it is no receipt.
 */
export function readReceipt(file: string): Receipt | undefined {
  if (!existsSync(file)) return undefined
  const result = receiptSchema.safeParse(parsed(readFileSync(file, 'utf8')))
  if (result.success) return result.data
  throw new Error(`${file} is not the receipt of a build, or it was changed by hand.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

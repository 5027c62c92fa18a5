import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import type { Receipt } from '../schema/receipt.ts'
import { filesIn } from './digest.ts'
import { readReceipt, receiptName } from './receipt-file.ts'
import { receiptDigest } from './write-receipt.ts'

/**
 * Hold every file of a folder to the receipt in it.
 *
 * @returns The receipt, and where the folder differs from it, one line each, in order of the paths.
 * @throws {Error} If there is no folder, or no receipt in it.
 */
export function verifyFolder(folder: string): { receipt: Receipt; differences: string[] } {
  const receipt = readReceipt(join(folder, receiptName))
  if (!receipt) {
    throw new Error(`There is no ${receiptName} in ${folder}: npm run build writes one.`)
  }
  const found = filesIn(folder)
  const hasCopies = 'index.html.br' in receipt.files
  const copies = hasCopies ? Object.keys(unpack).map((ending) => receiptName + ending) : []
  const differences = [
    ...filesThatDiffer(receipt.files, withoutReceipt(found, copies)),
    ...copies.flatMap((copy) => copyFault(folder, copy)),
  ]
  return { receipt, differences: [...differences, ...receiptFault(receipt)] }
}

/** A receipt may itself have been changed, along with a file or without. */
export function receiptFault(receipt: Receipt): string[] {
  return receiptDigest(receipt) === receipt.sha256
    ? []
    : [`${receiptName}: what it says does not give its digest`]
}

/** Where two lists of files differ, in order of their paths: `about/index.html: changed`. */
export function filesThatDiffer(wanted: Receipt['files'], found: Receipt['files']): string[] {
  const paths = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].sort()
  return paths.flatMap((path) => {
    const [was, is] = [wanted[path], found[path]]
    if (!is) return `${path}: missing`
    if (!was) return `${path}: not of this build`
    return was.sha256 === is.sha256 ? [] : `${path}: changed`
  })
}

function withoutReceipt(found: Receipt['files'], copies: readonly string[]): Receipt['files'] {
  return Object.fromEntries(
    Object.entries(found).filter(([path]) => path !== receiptName && !copies.includes(path)),
  )
}

/** The receipt cannot name its own copies; they must say what it says. */
function copyFault(folder: string, copy: string): string[] {
  const open = unpack[copy.slice(receiptName.length)]
  try {
    const said = open?.(readFileSync(join(folder, copy)))
    return said?.equals(readFileSync(join(folder, receiptName))) ? [] : [`${copy}: changed`]
  } catch {
    return [`${copy}: missing or broken`]
  }
}

const unpack: Record<string, (data: Buffer) => Buffer> = {
  '.br': brotliDecompressSync,
  '.gz': gunzipSync,
  '.zst': zstdDecompressSync,
}

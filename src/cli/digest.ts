import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { compare } from '../graph/compare.ts'
import type { Receipt } from '../schema/receipt.ts'

/** SHA-256 of some bytes, or of a text in UTF-8, in small hexadecimal letters. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/**
 * The digest that stands for many files: of one line for each, in order of their paths, with its
 * digest, two spaces and its path, as `sha256sum` prints it.
 */
export function digestOf(files: Iterable<readonly [path: string, sha256: string]>): string {
  const lines = [...files]
    .sort(([a], [b]) => compare(a, b))
    .map(([path, sum]) => `${sum}  ${path}\n`)
  return sha256(lines.join(''))
}

/** Digests and sizes of every file in a folder, by path from the folder, in order. */
export function filesIn(folder: string): Receipt['files'] {
  return Object.fromEntries(
    pathsIn(folder).map((path) => {
      const data = readFileSync(join(folder, path))
      return [path, { sha256: sha256(data), bytes: data.length }]
    }),
  )
}

/** Paths of every file in a folder, from the folder, with `/` between their parts, in order. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort(compare)
}

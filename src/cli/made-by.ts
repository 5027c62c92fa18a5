import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Receipt } from '../schema/receipt.ts'
import { digestOf, pathsIn, sha256 } from './digest.ts'

/**
 * What makes a site in this checkout: the versions and digests of all that its bytes depend on
 * besides the content, the day and the address.
 */
export function madeBy(): Receipt['made'] {
  const require = createRequire(import.meta.url)
  const astro: unknown = require('astro/package.json')
  return {
    node: process.versions.node,
    brotli: process.versions.brotli ?? '',
    zlib: process.versions.zlib ?? '',
    zstd: process.versions.zstd ?? '',
    astro: typeof astro === 'object' && astro && 'version' in astro ? String(astro.version) : '',
    code: digestOf(codeFiles().map((path) => [path, sha256(readFileSync(join(root, path)))])),
    lock: sha256(readFileSync(join(root, 'package-lock.json'))),
  }
}

const root = join(import.meta.dirname, '../..')

/** What is run, printed or served; tests and what they read are left out. */
function codeFiles(): string[] {
  const within = (folder: string) => pathsIn(join(root, folder)).map((path) => `${folder}/${path}`)
  return [...within('src'), ...within('public'), 'astro.config.mjs', 'package.json'].filter(
    (path) => !/\.test\.ts$|\/fixtures\//.test(path),
  )
}

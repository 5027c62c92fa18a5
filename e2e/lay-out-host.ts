import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { kinds, namedFiles } from '../src/exports/hosts/file-kinds.ts'

/**
 * Lay a built site out as on a host, with a file of every kind, with compressed copies of what
 * `compressed` lists, and with what nobody should get.
 *
 * @param root Folder the host serves; what lies beside it is not to be had either.
 * @param base Path of the site on the host.
 */
export function layOut(out: string, root: string, base: string): void {
  const to = join(root, base)
  cpSync(out, to, { recursive: true })
  for (const path of oneOfEachKind) put(join(to, path), 'of some kind')
  put(join(to, 'developments/taken-down/index.html'), 'Why it was taken down.')
  for (const path of hidden) put(join(to, path), notForReaders)
  put(join(root, '../beside'), notForReaders)
  for (const path of compressed) {
    const data = readFileSync(join(to, path))
    writeFileSync(join(to, `${path}.gz`), gzipSync(data))
    writeFileSync(join(to, `${path}.br`), brotliCompressSync(data))
    writeFileSync(join(to, `${path}.zst`), zstdCompressSync(data))
  }
}

/** What is written in files that nobody should get. */
export const notForReaders = 'not for readers'

/** Files that nobody should get, from the site’s root. */
export const hidden = ['.env', '.git/config', '_headers', '_redirects', 'index.html.gz', 'about/.x']

/** Files of every kind, and of one that no site has, from the site’s root. */
export const oneOfEachKind = [
  ...kinds.map(({ ending }) => `a-file${ending}`),
  ...namedFiles.map(({ path }) => path.slice(1)),
  'a-file.other',
]

const compressed = ['index.html', 'about/index.html', '404.html', 'sitemap-0.xml', 'favicon.svg']

function put(file: string, words: string): void {
  mkdirSync(dirname(file), { recursive: true })
  if (!existsSync(file)) writeFileSync(file, words)
}

import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual, promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'
import { isText } from '../exports/hosts/file-kinds.ts'
import { pathsIn, sha256 } from './digest.ts'
import type { LastSite } from './last-site.ts'
import { madeBy } from './made-by.ts'

/**
 * Write beside each text file of a site what a host may send in its place: `.br`, `.gz` and `.zst`.
 * Pictures and fonts are small already. What readers wait for is made as small as it can be.
 *
 * @param workers How many files are worked on at once; it changes nothing but the time it takes.
 * @param last The site that was there before: what has not changed since is taken from it, if the
 *   same code, with the same compressors, made it.
 * @throws {Error} As the file system says.
 */
export async function compressFolder(
  folder: string,
  workers: number,
  last?: LastSite,
): Promise<void> {
  const same = isDeepStrictEqual(last?.receipt.made, madeBy()) ? last : undefined
  const left = pathsIn(folder).filter(isText).values()
  const work = async () => {
    for (const path of left) await compressFile(folder, path, same)
  }
  await Promise.all(Array.from({ length: workers }, work))
}

/** Write the compressed copies of one file of a site. */
export async function compressFile(folder: string, path: string, last?: LastSite): Promise<void> {
  const data = await readFile(join(folder, path))
  const isAsItWas = last?.receipt.files[path]?.sha256 === sha256(data)
  const isWaitedFor = /\.(?:css|html|js|svg)$/.test(path)
  for (const [ending, compress] of Object.entries(compressors)) {
    const copy = `${path}${ending}`
    if (isAsItWas && (await taken(copy, folder, last))) continue
    await writeFile(join(folder, copy), await compress(data, isWaitedFor))
  }
}

/** Take a compressed copy from the last site, unless it is not there or was changed since. */
async function taken(copy: string, folder: string, last: LastSite): Promise<boolean> {
  const data = await readFile(join(last.folder, copy)).catch(() => undefined)
  if (!data || sha256(data) !== last.receipt.files[copy]?.sha256) return false
  await copyFile(join(last.folder, copy), join(folder, copy))
  return true
}

/** By the ending that hosts look for. @see https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html */
const compressors: Record<string, (data: Buffer, isWaitedFor: boolean) => Promise<Buffer>> = {
  '.br': (data, isWaitedFor) =>
    promisify(brotliCompress)(data, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: isWaitedFor ? constants.BROTLI_MAX_QUALITY : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      },
    }),
  '.gz': (data) => promisify(gzip)(data, { level: constants.Z_BEST_COMPRESSION }),
  '.zst': (data, isWaitedFor) =>
    promisify(zstdCompress)(data, {
      params: {
        [constants.ZSTD_c_compressionLevel]: isWaitedFor ? 19 : 12,
        // No wider than the file: the widest window takes longer to make than a page to compress.
        [constants.ZSTD_c_windowLog]: Math.min(
          23,
          Math.max(10, Math.ceil(Math.log2(data.length + 1))),
        ),
      },
      pledgedSrcSize: data.length,
    }),
}

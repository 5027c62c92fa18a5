import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { compare } from '../graph/compare.ts'

/**
 * Read a built site: the names of all its files, and its pages.
 *
 * @param folder Where it is.
 * @returns Paths from the folder, with `/` between their parts, in order.
 * @throws {Error} If there is no such folder.
 */
export async function readBuilt(folder: string): Promise<Built> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort(compare)
  const pages: Built['pages'] = []
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    pages.push({ path, html: await readFile(join(folder, path), 'utf8') })
  }
  return { files: new Set(files), pages }
}

/** A site as it was built: its pages with their text, and the paths of all its files. */
export type Built = { pages: { path: string; html: string }[]; files: Set<string> }

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathsIn } from './digest.ts'

/**
 * Read a built site: the names of all its files, and its pages.
 *
 * @param folder Where it is.
 * @returns Paths from the folder, with `/` between their parts, in order.
 * @throws {Error} If there is no such folder.
 */
export async function readBuilt(folder: string): Promise<Built> {
  const files = pathsIn(folder)
  const pages: Built['pages'] = []
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    pages.push({ path, html: await readFile(join(folder, path), 'utf8') })
  }
  return { files: new Set(files), pages }
}

/** A site as it was built: its pages with their text, and the paths of all its files. */
export type Built = { pages: { path: string; html: string }[]; files: Set<string> }

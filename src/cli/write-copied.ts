import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyFile } from '../exports/copies/copy-file.ts'
import { modulesOf } from '../exports/copies/loaded-files.ts'
import type { BuiltSite } from './built-site.ts'

/**
 * Write files of a built site as they read from a disk.
 *
 * @param paths Which, from the site’s root.
 * @param to The folder to write them to.
 * @throws {Error} If one has no form that works from a disk.
 */
export function writeCopied(
  { folder, site, asOf, pages }: BuiltSite,
  paths: Iterable<string>,
  to: string,
): void {
  const made = { site, asOf, modules: modulesOf(pages, site.base) }
  for (const path of paths) {
    const [from, target] = [join(folder, path), join(to, path)]
    const text = copyFile(path, () => readFileSync(from, 'utf8'), made)
    mkdirSync(dirname(target), { recursive: true })
    if (text === undefined) copyFileSync(from, target)
    else writeFileSync(target, text)
  }
}

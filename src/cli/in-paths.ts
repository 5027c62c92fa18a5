import { relative, resolve, sep } from 'node:path'
import type { Content } from '../check/rule.ts'

/**
 * Which files are meant by paths on the command line; all, if there are none.
 *
 * @throws {Error} If a path is that of no content file and of no folder with one.
 */
export function inPaths(
  paths: readonly string[],
  { site, files, unreadable }: Pick<Content, 'site' | 'files' | 'unreadable'>,
): (file: string) => boolean {
  const known = [site, ...files, ...unreadable].map(({ file }) => file)
  const shown = paths.map((path) => relative('.', resolve(path)).split(sep).join('/'))
  const covers = (path: string, file: string) =>
    path === '' || file === path || file.startsWith(`${path}/`)
  for (const [number, path] of shown.entries()) {
    if (known.some((file) => covers(path, file))) continue
    throw new Error(`There is no content at "${paths[number]}".`)
  }
  return (file) => shown.length === 0 || shown.some((path) => covers(path, file))
}

import { copyPage } from './copy-page.ts'
import { copyScript } from './copy-script.ts'
import { copyStyle } from './copy-style.ts'
import type { SiteFacts } from './site-facts.ts'

/**
 * What a file of the site is in a copy of it; `undefined` if it is the same.
 *
 * @param path Its path, from the site’s root.
 * @param read Gives its text; not asked for where the file stays the same.
 * @throws {Error} If it has no form that works from a disk.
 */
export function copyFile(
  path: string,
  read: () => string,
  { site, modules, asOf }: CopiedWith,
): string | undefined {
  if (path.endsWith('.html')) return copyPage(path, read(), site, asOf)
  if (path.endsWith('.css')) return copyStyle(path, read(), site.base)
  return modules.has(path) ? copyScript(path, read()) : undefined
}

/** What every file of a copy is made with. */
export type CopiedWith = {
  site: SiteFacts
  /** Paths of the scripts that pages load as modules. */
  modules: ReadonlySet<string>
  /** Day the site was built for, as `YYYY-MM-DD`. */
  asOf: string
}

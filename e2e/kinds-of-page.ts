import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, builtFiles } from './built-files.ts'
import type { TestSite } from './sites.ts'

/** The address of every page of a built site, from the file it is. */
export function everyPage({ out, url }: TestSite): string[] {
  return filesOf(out).map((file) => url + addressOf(file).slice(1))
}

/** The address of every page that loads a script, and of the fullest of each kind. */
export function scriptedPages(site: TestSite): string[] {
  const { out, url } = site
  const scripted = filesOf(out).filter((file) =>
    readFileSync(join(out, file), 'utf8').includes('<script type="module"'),
  )
  const addresses = scripted.map((file) => url + addressOf(file).slice(1))
  return [...new Set([...addresses, ...fullestPages(site)])]
}

/**
 * The page of each kind that has most on it: of each folder its own page and the largest in it, and
 * every page that stands alone.
 */
export function fullestPages({ out, url }: TestSite): string[] {
  const fullest = new Map<string, { file: string; size: number }>()
  for (const file of filesOf(out)) {
    const [folder = '', ...rest] = file.split('/')
    const kind = `${folder}/${rest.length}`
    const { size } = statSync(join(out, file))
    if (size > (fullest.get(kind)?.size ?? 0)) fullest.set(kind, { file, size })
  }
  return [...fullest.values()].map(({ file }) => url + addressOf(file).slice(1))
}

/** Items dealt out in turn, so that no share has all the large ones. */
export function shared<T>(items: readonly T[], shares: number): T[][] {
  return Array.from({ length: shares }, (_, share) =>
    items.filter((_, place) => place % shares === share),
  )
}

/** Pages a browser stays on: one that only leads on is left before it can be looked at. */
function filesOf(out: string): string[] {
  return builtFiles(out)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(out, file), 'utf8').includes('http-equiv="refresh"'))
}

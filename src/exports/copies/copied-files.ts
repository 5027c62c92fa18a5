import { addressesOf } from './addresses.ts'
import { elementsOf, isForPrograms } from './elements.ts'
import { fileLedTo } from './relative-address.ts'

/**
 * The files of a built site that belong in a copy of it. What serves a host, a search engine or
 * another program is left out, unless a page that is kept leads to it.
 *
 * @param base Path of the site on its host, with a slash at both ends.
 */
export function copiedFiles({ pages, files }: BuiltFiles, base: string): Set<string> {
  const kept = new Set([...files].filter((file) => !isOfNoUse(file)))
  for (const { path, html } of pages.filter(({ path }) => kept.has(path))) {
    for (const placed of elementsOf(html)) {
      if (isForPrograms(placed)) continue
      for (const { value, read } of addressesOf(placed)) {
        read(value, (address) => {
          const file = fileLedTo(address, path, base)
          if (file !== undefined && files.has(file)) kept.add(file)
          return address
        })
      }
    }
  }
  return kept
}

/** The answer to addresses that do not exist, and what is for hosts, robots and other programs. */
function isOfNoUse(file: string): boolean {
  return /^(?:404\.html|_headers|_redirects|robots\.txt|llms\.txt|receipt\.json|sitemap[^/]*\.xml|(?:feed|corrections)\.(?:json|xml)|(?:api|cards)\/.*|.*\.(?:md|br|gz|zst))$/.test(
    file,
  )
}

/** Paths of all files, pages among them, and the text of the pages. */
export type BuiltFiles = {
  pages: readonly { path: string; html: string }[]
  files: ReadonlySet<string>
}

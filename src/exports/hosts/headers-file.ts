import { cacheRules, hashedFolder, kinds, namedFiles } from './file-kinds.ts'
import { siteHeaders } from './headers.ts'
import { onHost } from './host-options.ts'

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it at the root of what they publish.
 *
 * No header is set by two rules that fit one address: both hosts would send the two values as one. So
 * nothing is said of how long a page may be kept: both hosts say `max-age=0, must-revalidate` of
 * themselves, which comes to `no-cache`. They know the kinds of file, too, but for a few.
 *
 * @param base Path of the site on its host, with a slash at both ends.
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/ (at most 100 rules, 2,000
 *   characters a line, one `*` in an address)
 */
export function headersFile(base: string): string {
  const rules = [
    rule(`${base}*`, siteHeaders),
    rule(`${base}${hashedFolder}*`, { 'Cache-Control': cacheRules.hashed }),
    ...namedFiles.map(({ path, type }) => rule(onHost(base, path), { 'Content-Type': type })),
    ...kinds
      .filter(({ ending }) => littleKnown.has(ending))
      .map(({ ending, type }) => rule(`${base}*${ending}`, { 'Content-Type': type })),
  ]
  return rules.join('\n')
}

/** Kinds that a host may not know. */
const littleKnown = new Set(['.md', '.bib', '.ris'])

function rule(address: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${address}\n${lines.join('')}`
}

import type { Problem } from '../../schema/problem.ts'
import type { Receipt } from '../../schema/receipt.ts'
import { problemsOf } from '../check.ts'
import { sitePages } from '../../graph/site-pages.ts'
import { nearestAddress } from '../links/nearest-address.ts'
import { atField, type Content, type Finding } from '../rule.ts'
import { oldAddressLeadsOn } from '../rules/old-address-leads-on.ts'

/**
 * Pages and data that were online and would be there no more, without a word in `site.yaml`.
 *
 * Pages that moved or were taken down have a page at their old address that says so. Pictures and
 * what the site makes of a page, such as its copy in Markdown, come and go with it.
 *
 * @param last What the last build said of its site. One that lived elsewhere is another site, and has
 *   no say, unless it was named as the one that is online.
 * @param files Paths of all files of the new site.
 */
export function lostAddresses(
  { receipt, isNamed }: { receipt: Receipt; isNamed: boolean },
  files: ReadonlySet<string>,
  content: Content,
  now: Place,
): Problem[] {
  if (!isNamed && !isSamePlace(receipt.site, now)) return []
  const pages = sitePages(content.graph).map(({ path }) => path)
  const lost = Object.keys(receipt.files).filter((file) => isKept(file) && !files.has(file))
  const findings = lost.map((file) => findingOf(addressOf(file), pages, isNamed, content))
  return problemsOf({ ...oldAddressLeadsOn, check: () => findings }, content, 'error')
}

/** Whether two sites live at one address. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.address === other.address && one.base === other.base
}

type Place = Pick<Receipt['site'], 'address' | 'base'>

function findingOf(
  address: string,
  pages: readonly string[],
  isNamed: boolean,
  content: Content,
): Finding {
  const at = atField(content.site, ['moved'], 'key')
  const was = `"${address}" was ${isNamed ? 'online' : 'in the last build'}, and this site has no such`
  if (!address.endsWith('/')) {
    const fix = 'Programs may read it: put back the route that wrote it.'
    return { ...at, message: `${was} file.`, fix }
  }
  const to = nearestAddress(address, pages) ?? '/…/'
  const moved = `{ from: ${address}, to: ${to} }`
  const removed = `{ address: ${address}, on: ${content.graph.today}, why: … }`
  const unpublished = isNamed
    ? ''
    : ' If that build was never published, delete its folder, or name the receipt of what is online with --last.'
  return {
    ...at,
    message: `${was} page.`,
    fix: `Put the record back; or write here, under \`moved\`, ${moved}; or, under \`removed\`, ${removed}.${unpublished}`,
  }
}

/** What others may have the address of: pages, and data for programs. */
function isKept(file: string): boolean {
  if (file === '404.html' || /^(?:_astro|cards|components)\//.test(file)) return false
  return isPage(file) || /\.(?:bib|json|ris|txt|xml)$/.test(file)
}

function isPage(file: string): boolean {
  return file.endsWith('.html')
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

import type { Problem } from '../../schema/problem.ts'
import type { Receipt } from '../../schema/receipt.ts'
import { problemsOf } from '../check.ts'
import { withoutExcepted } from '../exceptions.ts'
import { nearestAddress } from '../links/nearest-address.ts'
import { atField, type Content, type Finding } from '../rule.ts'
import { oldAddressLeadsOn } from '../rules/old-address-leads-on.ts'

/**
 * Pages and data that were online and would be there no more, without a word in `site.yaml`.
 *
 * Pages that moved or were taken down have a page at their old address that says so. Pictures and
 * what the site makes of a page, such as its copy in Markdown, come and go with it.
 *
 * @param last What the last build said of its site. One that lived elsewhere, or was built for a
 *   later day, is another site, and has no say.
 * @param files Paths of all files of the new site.
 */
export function lostAddresses(
  last: Receipt,
  files: ReadonlySet<string>,
  content: Content,
  now: Pick<Receipt, 'asOf'> & Omit<Receipt['site'], 'name'>,
): Problem[] {
  const isSameSite = last.site.address === now.address && last.site.base === now.base
  const severity = content.site.data?.severity[oldAddressLeadsOn.id] ?? 'error'
  if (!isSameSite || last.asOf > now.asOf || severity === 'off') return []
  const addresses = [...files].filter((file) => isPage(file)).map(addressOf)
  const lost = Object.keys(last.files).filter((file) => isKept(file) && !files.has(file))
  const findings = lost.map((file) => findingOf(addressOf(file), addresses, content))
  return withoutExcepted(
    problemsOf({ ...oldAddressLeadsOn, check: () => findings }, content, severity),
    content,
  )
}

function findingOf(address: string, addresses: readonly string[], content: Content): Finding {
  const at = atField(content.site, ['moved'], 'key')
  if (!address.endsWith('/')) {
    const message = `"${address}" was online, and this site has no such file.`
    return { ...at, message, fix: 'Programs may read it: put back the route that wrote it.' }
  }
  const like = nearestAddress(address, addresses)
  const to = like ?? '/…/'
  return {
    ...at,
    message: `"${address}" was online, and this site has no such page.`,
    fix: `Put the record back; or write here, under \`moved\`, { from: ${address}, to: ${to} }; or say under \`removed\` why it was taken down.`,
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

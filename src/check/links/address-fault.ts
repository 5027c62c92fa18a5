import { domainToUnicode } from 'node:url'
import { lookAlikes } from '../characters/look-alikes.ts'

/**
 * Why a reader should not be sent to an address, as the end of a sentence that begins with it.
 *
 * Browsers mend much of what is typed: they drop tabs and hidden letters, turn backslashes into
 * slashes, and read `0x7f.1` as a number. So the address is held to what they would make of it.
 *
 * @returns `undefined` if it begins with https://, is what it seems, and names a public host.
 * @see https://url.spec.whatwg.org/#concept-host-parser
 */
export function addressFault(address: string): string | undefined {
  if (!URL.canParse(address)) return hasDisguise(address) ? disguise : 'is not a full address'
  const { protocol, username, password, hostname } = new URL(address)
  if (protocol !== 'https:') return `begins with ${protocol}`
  if (hasDisguise(address)) return disguise
  const authority = /^https:\/\/([^/?#]+)/i.exec(address)?.[1]
  if (authority === undefined) return 'does not begin with https:// and a host'
  if (username || password || authority.includes('@')) return 'carries a name or password'
  const host = hostname.replace(/\.$/, '')
  if (isPrivate(host)) return 'names a host that is not public'
  const shown = domainToUnicode(hostname)
  const written = authority.replace(/:\d*$/, '').normalize('NFC').toLowerCase()
  if (written !== hostname && written !== shown) return `hides the name of its host: ${hostname}`
  if (lookAlikes(shown.replace(/[-\d]/g, '')).length > 0) {
    return `mixes alphabets in the name of its host: ${hostname}`
  }
  return undefined
}

/** Whether an address holds what browsers read as something else: `/\host` leads to another site. */
export function hasDisguise(address: string): boolean {
  return /[\\\p{Cc}]/u.test(address) || address !== address.trim()
}

const disguise = 'holds a backslash, or white space that browsers drop'

/** Numbers, names without a dot, and endings that no public host has. `.example` is for examples. */
function isPrivate(host: string): boolean {
  return /^\[|^[\d.]+$|^[^.]*$|\.\./.test(host) || privateEnding.test(host)
}

/** @see https://www.iana.org/assignments/special-use-domain-names/ (and what home and office routers use) */
const privateEnding =
  /\.(?:alt|arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private|test)$/

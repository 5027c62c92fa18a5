/**
 * Who asks, for the logs of hosts: what it is, and for which site.
 *
 * @param address Where the site lives; its owners can be found there.
 */
export function userAgent(name: string, address: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|[()\\;]/g, '')
    .trim()
  return `link-care/1.0 (${[plain, `+${new URL(address).href}`].filter(Boolean).join('; ')})`
}

import { href } from '../components/href.ts'

/**
 * Turns an address from the site’s root into the full one where the site lives.
 *
 * @param origin Astro’s `site`. Absent only where `site.yaml` is in pieces, of which pages speak.
 */
export function fullAddresses(origin: URL | undefined): (path: string) => string {
  return (path) => new URL(href(path), origin).href
}

import { type Address, readAddress } from '../../graph/links/address.ts'
import type { LinkFault } from './link-fault.ts'
import { type Page, readPage, type Target } from './read-page.ts'

/**
 * Everything on the pages of a built site that leads nowhere: to no page, to no place on one, to no
 * file. Addresses of other sites are not looked at. Anchors into files that are no pages pass.
 */
export function deadLinks(site: BuiltSite): DeadLink[] {
  const pages = new Map(site.pages.map(({ path, html }) => [path, readPage(html)]))
  const addresses = [...site.files].map(addressOfFile)
  return site.pages.flatMap(({ path, html }) => {
    const here = addressOn(site, path)
    const { twice = [], targets = [] } = pages.get(path) ?? {}
    const dead = (target: Target, fault: LinkFault): DeadLink => ({
      page: path,
      here,
      ...target,
      tag: html.slice(target.tag, html.indexOf('>', target.end) + 1),
      fault,
    })
    return [
      ...twice.map((id) => dead(id, { kind: 'twice' })),
      ...targets.flatMap((target) => {
        const fault = faultOf(target, pages.get(path), here)
        return fault ? [dead(target, fault)] : []
      }),
    ]
  })

  function faultOf(
    { written, by }: Target,
    page: Page | undefined,
    here: string,
  ): LinkFault | undefined {
    if (by !== undefined) {
      return page?.ids.has(written) ? undefined : { kind: 'no-element', attribute: by }
    }
    const address = written === '' ? undefined : readAddress(written, here)
    if (!address) return { kind: 'no-address' }
    return isOfSite(address, written, site) ? targetFault(address) : undefined
  }

  function targetFault({ path, anchor }: Address): LinkFault | undefined {
    if (!path.startsWith(site.base)) {
      return `${path}/` === site.base
        ? { kind: 'no-slash', path }
        : { kind: 'outside', base: site.base }
    }
    const within = path.slice(site.base.length)
    const file = within === '' || within.endsWith('/') ? `${within}index.html` : within
    if (site.files.has(file)) {
      const ids = pages.get(file)?.ids
      if (!ids || anchor === undefined || ids.has(anchor)) return undefined
      return { kind: 'no-place', anchor, ids: [...ids].filter((id) => !id.includes(':')) }
    }
    if (site.files.has(`${within}/index.html`)) return { kind: 'no-slash', path: `/${within}` }
    const kind = /\.[^/]*$/.test(within) ? 'no-file' : 'no-page'
    return { kind, path: `/${within}`, addresses }
  }
}

/** Where a page is served, in full. */
function addressOn({ origin, base }: Pick<BuiltSite, 'origin' | 'base'>, path: string) {
  return new URL(base + addressOfFile(path).slice(1), origin).href
}

/** From the site’s root: `about/index.html` is at `/about/`. */
function addressOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** What another site on the same host has is named by its full address, and is not ours. */
function isOfSite({ isWeb, host, path }: Address, written: string, site: BuiltSite): boolean {
  if (!isWeb || host !== new URL(site.origin).host) return false
  return path.startsWith(site.base) || !/^(?:https?:)?\/\//i.test(written)
}

/** A site as it was built. */
export type BuiltSite = {
  pages: readonly { path: string; html: string }[]
  /** Paths of all files in it, pages among them. */
  files: ReadonlySet<string>
  /** Scheme and host it will live on: `https://docket.example`. */
  origin: string
  /** Path on that host, with a slash at both ends. */
  base: string
}

/** Something on a page that leads nowhere. */
export type DeadLink = Omit<Target, 'tag'> & {
  /** Path of the page in the site. */
  page: string
  /** Its address. */
  here: string
  /** The tag it stands in, as printed. */
  tag: string
  fault: LinkFault
}

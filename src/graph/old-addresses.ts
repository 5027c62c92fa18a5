import type { Site } from '../schema/site.ts'

/**
 * Old addresses of a site, from its root, in the order they are told of in `site.yaml`.
 *
 * @param site `undefined` if `site.yaml` cannot be read: then there are none.
 */
export function oldAddresses(site: Pick<Site, 'moved' | 'removed'> | undefined): OldAddresses {
  return {
    redirects: site?.moved ?? [],
    gone: (site?.removed ?? []).map(({ address }) => address),
  }
}

export type OldAddresses = {
  /** Where each leads now. */
  redirects: readonly { from: string; to: string }[]
  /** Addresses of pages that were taken down. */
  gone: string[]
}

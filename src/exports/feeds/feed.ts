import type { Site } from '../../schema/site.ts'

/**
 * The name of an entry for good, from the address in `site.yaml`: neither a trial on another host nor
 * a change of words makes it new to those who have read it.
 *
 * @param path Address from the site’s root, with a fragment where one page has many entries.
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6
 */
export function nameOfPlace(path: string, { site }: Pick<FeedHome, 'site'>): string {
  const { origin, pathname } = new URL(site.address)
  return origin + pathname.replace(/\/$/, '') + path
}

/** What a feed has to know of its site. */
export type FeedHome = {
  site: Pick<Site, 'name' | 'description' | 'language' | 'publisher' | 'address'>
  /** Turns an address from the site’s root into the full one where the site lives. */
  at: (path: string) => string
  /** What made the site: `Astro v7.3.4`. */
  generator: string
}

/** A feed, whatever its form. */
export type Feed = {
  home: FeedHome
  /** Its address from the site’s root, without the ending: `/feed`. */
  path: string
  /** Address from the site’s root of the page that says the same. */
  page: string
  title: string
  subtitle: string
  /** Day of its latest change, as `YYYY-MM-DD`. */
  updated: string
  /** Newest first. */
  entries: FeedEntry[]
}

export type FeedEntry = {
  /** Its name for good: see `nameOfPlace`. */
  id: string
  /** The full address of its page. */
  url: string
  title: string
  /** Day it happened, and day of the latest change to what it says, as `YYYY-MM-DD`. */
  published: string
  updated: string
  /** What it says, in plain text and as HTML. */
  summary: string
  html: string
  /** What it is: `ruling`, `status change`. */
  tags: string[]
}

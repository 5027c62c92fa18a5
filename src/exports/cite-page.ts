import type { Entry } from '../graph/entry.ts'
import { dateInWords, type PlainDate } from '../schema/plain-date.ts'
import type { Site } from '../schema/site.ts'
import { oneLine } from './one-line.ts'

/**
 * What a citation of a page of this site says, whatever its form.
 *
 * White space is folded: a title on two lines would break a form that has one line for it.
 *
 * @param path Address from the site’s root; the key of the citation is made of it.
 * @param address The full address, where the site lives.
 * @param today Day that everything on the page is worked out for, as `YYYY-MM-DD`.
 * @param title Title of the page; absent for the home page, which has the site’s.
 * @param entry The record the page is about; absent if the site makes the page by itself.
 * @param standing Where what the page tells of stood on that day, in words; absent if it has no
 *   standing.
 */
export function citedPage({ site, path, address, today, title, entry, standing }: Page): CitedPage {
  const { language } = site
  const reviewed = entry && 'reviewed' in entry.data ? entry.data.reviewed : undefined
  return {
    key: [slug(site.name), ...(path === '/' ? ['home'] : path.split('/').filter(Boolean))].join(
      ':',
    ),
    publisher: oneLine(site.publisher),
    site: oneLine(site.name),
    title: oneLine(title ?? site.name),
    ...(reviewed !== undefined && { reviewed }),
    asOf: today,
    note: standing ?? `As of ${dateInWords(today, language)}`,
    address,
    language,
  }
}

/** A name in small letters without accents: the key must not change with the address or the day. */
function slug(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'site'
}

type Page = {
  site: Pick<Site, 'name' | 'publisher' | 'language'>
  path: string
  address: string
  today: string
  title?: string | undefined
  entry?: Entry | undefined
  standing?: string | undefined
}

/** A page of this site, as a citation names it. */
export type CitedPage = {
  /** `the-harbor-docket:developments:board-order`; stable while names stay. */
  key: string
  publisher: string
  site: string
  title: string
  /** Last day an author found the page true; absent if the page has none. */
  reviewed?: PlainDate
  /** Day that everything on the page was worked out for, as `YYYY-MM-DD`. */
  asOf: string
  /** Where things stood on that day, in words, and the day. */
  note: string
  /** In full. */
  address: string
  /** BCP 47 tag of the site’s language. */
  language: string
}

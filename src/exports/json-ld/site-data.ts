import type { HeadPage } from '../head-page.ts'
import type { Data } from './data.ts'

/** The site, told of on its home page. */
export function siteData({ site, full }: HeadPage): Data {
  return {
    '@type': 'WebSite',
    '@id': siteId(full),
    url: full('/'),
    name: site.name,
    description: site.description,
    inLanguage: site.language,
    publisher: { ...publisherData({ site, full }), correctionsPolicy: full('/corrections/') },
  }
}

/** Who answers for the site. */
export function publisherData({ site, full }: Pick<HeadPage, 'site' | 'full'>): Data {
  return { '@type': 'Organization', '@id': publisherId(full), name: site.publisher }
}

/** Names the site to other pages: an address of its own, that leads to the home page. */
export function siteId(full: HeadPage['full']): string {
  return `${full('/')}#site`
}

/** Names the publisher to other pages, in the same way. */
export function publisherId(full: HeadPage['full']): string {
  return `${full('/')}#publisher`
}

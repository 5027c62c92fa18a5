import type { HeadPage } from '../head-page.ts'
import { correctionsData } from './corrections-data.ts'
import type { Data } from './data.ts'
import { siteId } from './site-data.ts'
import { sourceData } from './source-data.ts'

/** A page that is neither a development nor a term: a list, a storyline, a source, a standing page. */
export function webPageData(page: HeadPage): Data {
  const { site, full, path, entry, graph } = page
  const source = entry?.folder === 'sources' ? graph.sources.get(entry.id) : undefined
  return {
    '@type': isCollection(page) ? 'CollectionPage' : 'WebPage',
    '@id': full(path),
    name: page.title,
    description: page.description,
    inLanguage: site.language,
    dateModified: page.changed,
    isPartOf: { '@id': siteId(full) },
    about: source && sourceData(source, page),
    correction:
      entry && 'corrections' in entry.data ? correctionsData(entry.data.corrections) : undefined,
  }
}

/** Whether a page is there to list others. */
function isCollection({ path, entry }: HeadPage): boolean {
  return (
    entry?.folder === 'storylines' ||
    /^\/(?:developments|timeline|places|sources)\/$|^\/places\//.test(path)
  )
}

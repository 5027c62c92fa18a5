import type { Entry } from '../../graph/entry.ts'
import type { HeadPage } from '../head-page.ts'
import { anyOf, type Data } from './data.ts'
import { publisherData } from './site-data.ts'

/** The page of a term. */
export function termData(page: HeadPage, { data }: Entry<'glossary'>): Data {
  return {
    '@type': 'DefinedTerm',
    '@id': page.full(page.path),
    name: data.term,
    alternateName: anyOf(data.aliases),
    description: data.short,
    inDefinedTermSet: setOf(page),
  }
}

/** The glossary, as a set of terms. */
export function setData(page: HeadPage): Data {
  const { graph, site, full, description } = page
  return {
    ...setOf(page),
    description,
    inLanguage: site.language,
    publisher: publisherData(page),
    hasDefinedTerm: anyOf(
      [...graph.glossary.values()].map(({ id, data }) => ({
        '@type': 'DefinedTerm',
        '@id': full(`/glossary/${id}/`),
        name: data.term,
      })),
    ),
  }
}

function setOf({ site, full }: HeadPage): Data {
  return { '@type': 'DefinedTermSet', '@id': full('/glossary/'), name: site.name }
}

import type { Entry } from '../../graph/entry.ts'
import { pageCitations } from '../../graph/page-citations.ts'
import type { Status } from '../../graph/standing-rules.ts'
import { standingToCite } from '../words/cite-words.ts'
import type { HeadPage } from '../head-page.ts'
import { correctionsData } from './corrections-data.ts'
import { anyOf, type Data } from './data.ts'
import { publisherData, publisherId } from './site-data.ts'
import { sourceData } from './source-data.ts'

/**
 * The page of a development. It is described by where that stands: what happened is in the
 * description that any program reads. The day on which the page was first published is not on file;
 * that of the event belongs to what the page is about.
 */
export function articleData(page: HeadPage, entry: Entry<'developments'>): Data {
  const { site, graph, full, path } = page
  const { storyline, corrections } = entry.data
  const status = standingToCite(entry, graph, site.language)
  const { sources } = pageCitations(entry, graph)
  return {
    '@type': 'Article',
    '@id': full(path),
    headline: page.title,
    description: status,
    inLanguage: site.language,
    dateModified: page.changed,
    author: publisherData(page),
    publisher: { '@id': publisherId(full) },
    isPartOf: graph.storylines.has(storyline)
      ? { '@id': full(`/storylines/${storyline}/`) }
      : undefined,
    about: subjectData(page, entry, status),
    correction: correctionsData(corrections),
    citation: anyOf(
      sources.flatMap(({ key }) => {
        const source = graph.sources.get(key)
        return source ? [sourceData(source, page)] : []
      }),
    ),
  }
}

/** The ruling, law or demand itself, and where it stands. */
function subjectData(
  { graph }: HeadPage,
  entry: Entry<'developments'>,
  creativeWorkStatus: string | undefined,
): Data {
  const { kind, date, citation, docket } = entry.data
  const status = graph.citator.get(entry.id)?.status
  const isLaw = kind === 'law' && status !== undefined
  return {
    '@type': isLaw ? 'Legislation' : 'CreativeWork',
    genre: kind,
    datePublished: date,
    identifier: anyOf(citation === undefined ? docket : [citation, ...docket]),
    creativeWorkStatus,
    legislationLegalForce: isLaw ? legalForce[status] : undefined,
  }
}

/** A law that is on hold has no force, either. @see https://schema.org/LegalForceStatus */
const legalForce: Record<Status, string> = {
  'in-effect': 'https://schema.org/InForce',
  partly: 'https://schema.org/PartiallyInForce',
  'on-hold': 'https://schema.org/NotInForce',
  ended: 'https://schema.org/NotInForce',
  pending: 'https://schema.org/NotInForce',
  done: 'https://schema.org/InForce',
}

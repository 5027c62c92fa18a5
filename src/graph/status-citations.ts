import { type Cite, parseCitations } from '../schema/citation.ts'
import { fallsToTell } from './falls.ts'
import type { Graph } from './graph.ts'
import { statusHistory } from './status-history.ts'

/** What proves the falls that a development’s banner tells of. */
export function bannerCitations(id: string, graph: Graph): KeyedCites[] {
  const { own, ground } = fallsToTell(id, graph)
  return [...own, ...ground].map(({ keys }, number) => ({
    key: bannerKey(number),
    cites: citesOf(keys, graph),
  }))
}

/** What proves where a development stands: the citations of what later ones did to it. */
export function standingCitations(id: string, graph: Graph): KeyedCites[] {
  return (graph.incoming.get(id) ?? []).map(({ key, effect }) => ({
    key,
    cites: parseCitations(effect.cite),
  }))
}

/**
 * What proves each step of a development’s history: the citation of the effect that made it; for its
 * start and its expiry its own text, if that is on file, or else what its page cites first.
 */
export function historyCitations(id: string, graph: Graph): KeyedCites[] {
  const standing = graph.citator.get(id)
  const text = graph.texts.get(id)
  const own = text
    ? parseCitations(`[@${text}]`)
    : (graph.developments.get(id)?.marks.citations[0]?.cites ?? [])
  return (standing ? statusHistory(standing) : []).flatMap(({ steps }) =>
    steps.map(({ citation, keys }) => ({
      key: citation,
      cites: keys.length > 0 ? citesOf(keys, graph) : own,
    })),
  )
}

/** The key of a citation in the banner, from the number of the fall: own ones first. */
export function bannerKey(number: number): string {
  return `banner/${number}`
}

/** The citations of effects, by their keys, each once. */
function citesOf(keys: readonly string[], { developments }: Graph): Cite[] {
  const cites = keys.flatMap((key) => {
    const [, from = '', number = ''] = /^(.*)\/(\d+)$/.exec(key) ?? []
    return parseCitations(developments.get(from)?.data.effects[Number(number)]?.cite ?? '')
  })
  const place = ({ source, locator }: Cite) => JSON.stringify([source, locator])
  return cites.filter(
    (cite, number) => cites.findIndex((one) => place(one) === place(cite)) === number,
  )
}

/** Citations under a key that is unique on their page. */
export type KeyedCites = { key: string; cites: Cite[] }

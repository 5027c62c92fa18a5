import type { Graph } from '../../graph/graph.ts'
import { developmentName, pointName } from '../../graph/points.ts'
import type { Cite } from '../../schema/citation.ts'
import { printLocator } from '../../schema/locator.ts'
import type { CitationData, Reference } from './schemas/shared.ts'

/** A development or a point of it as data has it: never without where it stands. */
export function referenceTo(point: string, { citator }: Pick<Graph, 'citator'>): Reference {
  const development = developmentName(point)
  const name = pointName(point) || null
  const found = citator.get(development)
  return {
    development,
    point: name,
    status: found?.status ?? null,
    standing: (name !== null && found?.points.get(name)?.standing) || null,
  }
}

/** A citation as data has it; one of the text of a development says where that stands. */
export function citationData({ source, prefix, locator }: Cite, graph: Texts): CitationData {
  const textOf = graph.sources.get(source)?.data.textOf
  return {
    source,
    prefix,
    locator: locator
      ? { label: locator.label, value: locator.value, text: printLocator(locator) }
      : null,
    textOf: textOf === undefined ? null : referenceTo(textOf, graph),
  }
}

type Texts = Pick<Graph, 'citator' | 'sources'>

import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import type { CitedUse } from '../../graph/cited-by.ts'
import type { Standing } from '../../graph/standing-rules.ts'
import type { Development } from '../../schema/development.ts'
import type { Site } from '../../schema/site.ts'

/** What the data files are made from. */
export type DataInput = {
  site: Pick<Site, 'name' | 'publisher' | 'language'>
  graph: Graph
  /** Every use of a source, under its key. */
  citedBy: ReadonlyMap<string, CitedUse[]>
  /** The full address of an address from the site’s root. */
  at: (path: string) => string
  said: Said
}

/** How the site says what it has worked out. */
export type Said = {
  /** Where a development stood on the graph’s day, with the day. */
  development: (entry: Entry<'developments'>) => string
  /** Where a point of a development of a kind stands. */
  point: (kind: Development['kind'], standing: Standing) => string
  /** What has to be said with a source; `undefined` if nothing has to be. */
  source: (entry: Entry<'sources'>) => string | undefined
}

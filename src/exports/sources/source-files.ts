import type { Graph } from '../../graph/graph.ts'
import type { Entry } from '../../graph/entry.ts'
import { type CslItem, cslItem } from './csl-item.ts'
import { sourceBibtex } from './source-bibtex.ts'
import { sourceRis } from './source-ris.ts'

/**
 * Every source by its key, in CSL-JSON: `/sources.json`.
 *
 * @param language BCP 47 tag of the site.
 * @param noteOf What has to be said with a source, in the words of the site.
 */
export function cslItems(
  { sources }: Pick<Graph, 'sources'>,
  language: string,
  noteOf: (entry: Entry<'sources'>) => string | undefined,
): CslItem[] {
  return [...sources.values()].map((entry) => cslItem(entry, language, noteOf(entry)))
}

/** Sources as one file of BibTeX, in UTF-8: `/sources.bib`. */
export function bibtexFile(items: readonly CslItem[]): string {
  return items.map(sourceBibtex).join('\n')
}

/** Sources as one file of RIS, in UTF-8: `/sources.ris`. */
export function risFile(items: readonly CslItem[]): string {
  return items.map(sourceRis).join('\r\n')
}

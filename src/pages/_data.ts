import { standingToCite } from '../exports/words/cite-words.ts'
import { sourceNote } from '../components/source-note.ts'
import { standingLabel } from '../exports/words/status-words.ts'
import type { DataInput } from '../exports/api/data-input.ts'
import type { CslItem } from '../exports/sources/csl-item.ts'
import { cslItems } from '../exports/sources/source-files.ts'
import { fullAddresses } from './_addresses.ts'
import { content } from './_content.ts'

/**
 * What data files are made from.
 *
 * @param origin Where the site lives, from Astro’s settings.
 */
export async function dataInput(origin: URL | undefined): Promise<DataInput> {
  const { site, graph, citedBy } = await content()
  const { language } = site
  return {
    site,
    graph,
    citedBy,
    at: fullAddresses(origin),
    said: {
      development: (entry) => standingToCite(entry, graph, language) ?? '',
      point: standingLabel,
      source: (entry) => sourceNote(entry, graph, language),
    },
  }
}

/** Every source in CSL-JSON. */
export async function sourceItems(): Promise<CslItem[]> {
  const { site, graph } = await content()
  return cslItems(graph, site.language, (entry) => sourceNote(entry, graph, site.language))
}

import { type CitedUse, citedBy } from '../graph/cited-by.ts'
import { buildGraph, type Graph } from '../graph/graph.ts'
import { mentionsByTarget, type MentionInContext } from '../graph/mentions.ts'
import { rememberEntries } from '../graph/remember-entries.ts'
import { contentStamp, readContent } from '../read-content.ts'
import type { Site } from '../schema/site.ts'
import { contentFolder, today } from '../settings.ts'

/**
 * The content, read and joined. A build reads it once; the dev server again whenever a file of it
 * has changed.
 *
 * @throws {Error} If `site.yaml` does not fit its schema: without it there is no page to show.
 */
export async function content(): Promise<SiteContent> {
  const stamp = import.meta.env.DEV ? await contentStamp(contentFolder()) : ''
  if (latest?.stamp !== stamp) latest = { stamp, content: read() }
  return latest.content
}

/** Kept between pages only so that a thousand pages do not read a thousand times. */
let latest: { stamp: string; content: Promise<SiteContent> } | undefined
const readEntry = rememberEntries()

async function read(): Promise<SiteContent> {
  const { site, files } = await readContent(contentFolder())
  if (!site.data) throw new Error(`${site.file} does not fit its schema: run npm run check.`)
  const graph = buildGraph(files, today(), [], readEntry)
  return {
    site: site.data,
    graph,
    mentions: mentionsByTarget(graph, site.data.language),
    citedBy: citedBy(graph),
  }
}

export type SiteContent = {
  site: Site
  graph: Graph
  /** Every mention of a record, under `folder/id`. */
  mentions: ReadonlyMap<string, MentionInContext[]>
  /** Every use of a source, under its key. */
  citedBy: ReadonlyMap<string, CitedUse[]>
}

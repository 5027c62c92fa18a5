import type { Quotation, Source } from '../schema/source.ts'
import { printLocator } from '../schema/locator.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { targetOf } from './mentions.ts'
import type { PageCitations, Use } from './page-citations.ts'
import { passagesAt } from './quoted-passages.ts'

/**
 * What a page can show at its links before a reader follows them: the sources behind each bracket,
 * and each term and development its body mentions. What would read the same is there once.
 */
export function pagePreviews(entry: Entry, graph: Graph, citations: PageCitations): PagePreviews {
  const byContent = new Map<string, CitationPreview>()
  const byUse = new Map<string, string>()
  for (const { uses, mark } of citations.groups) {
    const [first] = uses
    const block = mark && entry.blocks.find(({ citations }) => citations.some(startsAt(mark.start)))
    const cites = uses.flatMap((use): PreviewedCite[] => {
      const source = graph.sources.get(use.source)?.data
      return source ? [{ use, source, passages: passagesAt(source, use.locator, block) }] : []
    })
    if (!first || cites.length === 0) continue
    const content = contentOf(cites)
    const preview = byContent.get(content) ?? { id: `preview:${first.id}`, cites }
    byContent.set(content, preview)
    for (const { id } of uses) byUse.set(id, preview.id)
  }
  const mentioned = entry.marks.mentions.map((mention) => targetOf(mention, graph))
  const records = [...new Set(mentioned)].filter((target) => target && target !== entry)
  return {
    citations: [...byContent.values()],
    records: records.filter((target) => target !== undefined),
    ofUses: ([first]) => byUse.get(first?.id ?? ''),
    ofRecord: (target) =>
      records.some((one) => one === target) ? recordPreviewId(target) : undefined,
  }
}

/** Id of the preview of a term or a development. */
export function recordPreviewId({ folder, id }: Entry): string {
  return `preview:${folder}:${id}`
}

function contentOf(cites: readonly PreviewedCite[]): string {
  return JSON.stringify(
    cites.map(({ use, passages }) => [
      use.source,
      use.prefix,
      use.locator && printLocator(use.locator),
      passages.map(({ text }) => text),
    ]),
  )
}

function startsAt(place: number): (one: { start: number }) => boolean {
  return ({ start }) => start === place
}

/** The sources behind one bracket, or several that point at the same places. */
export type CitationPreview = { id: string; cites: PreviewedCite[] }

/** One cite, its source, and the passages on file that it points at. */
export type PreviewedCite = { use: Use; source: Source; passages: Quotation[] }

export type PagePreviews = {
  citations: CitationPreview[]
  /** Terms and developments, in the order of their first mentions. */
  records: (Entry<'glossary'> | Entry<'developments'>)[]
  /** Id of the preview of a bracket, by its uses; absent if none of its sources is on file. */
  ofUses: (uses: readonly Use[]) => string | undefined
  /** Id of the preview of a record; absent if the page has none of it. */
  ofRecord: (target: Entry) => string | undefined
}

import { addressOf } from './addresses.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { keySpan } from './links/key-span.ts'
import { linksIn } from './links/prose-links.ts'
import { recordAt } from './links/record-at.ts'
import { targetOf } from './mentions.ts'

/**
 * Whatever on a record leads to a development, or to one point of it, in the order of the file; also
 * what leads to the record itself.
 *
 * @param home Address of the site, as in `site.yaml`; without one, only links from its root count.
 */
export function leadsOf(entry: Entry, graph: Graph, home = nowhere): Lead[] {
  return [
    ...mentionLeads(entry, graph),
    ...linkLeads(entry, home),
    ...textLeads(entry, graph),
    ...fieldLeads(entry),
  ].sort((a, b) => a.start - b.start)
}

function mentionLeads(entry: Entry, graph: Graph): Lead[] {
  return entry.marks.mentions.flatMap((mention): Lead[] => {
    const target = targetOf(mention, graph)
    const { start, end } = mention
    return target?.folder === 'developments' ? [{ kind: 'mention', to: target.id, start, end }] : []
  })
}

function linkLeads(entry: Entry, home: string): Lead[] {
  return linksIn(entry).flatMap(({ url, start, end }): Lead[] => {
    const record = recordAt(url, new URL(addressOf(entry), home).href)
    return record?.folder === 'developments' ? [{ kind: 'link', to: record.id, start, end }] : []
  })
}

function textLeads({ cites, text }: Entry, { sources }: Graph): Lead[] {
  return cites.flatMap(({ cite, at, range }): Lead[] => {
    const { source } = cite
    const to = sources.get(source)?.data.textOf
    return to ? [{ kind: 'text', source, to, ...keySpan(text, source, at, range) }] : []
  })
}

function fieldLeads({ data, frontMatter }: Entry): Lead[] {
  const at = (path: readonly PropertyKey[], part?: 'key') => {
    const [start, end] = frontMatter.rangeOf(path, part)
    return { start, end }
  }
  if ('reliesOn' in data)
    return data.reliesOn.map((to, number) => ({
      kind: 'reliesOn',
      to,
      ...at(['reliesOn', number]),
    }))
  if (!('answers' in data)) return []
  return data.answers.flatMap(({ when }, number) =>
    Object.keys(when).map((to): Lead => {
      return { kind: 'when', to, ...at(['answers', number, 'when', to], 'key') }
    }),
  )
}

/** No link leads to its host. */
const nowhere = 'https://site.example'

/** A place on a record that leads to a development, or to one point of it. */
export type Lead = LeadKind & {
  /** What it leads to, as `id` or `id#point`; a link may name what is not on file. */
  to: string
  /** Offsets in the file, in characters: of the first, and after the last. */
  start: number
  end: number
}

/**
 * `mention`: by its double brackets. `link`: plain Markdown, to its page. `text`: a cite of a source
 * whose `textOf` it is. `reliesOn`: that field. `when`: a condition of an answer.
 */
type LeadKind =
  | { kind: 'mention' | 'link' | 'reliesOn' | 'when' }
  | {
      kind: 'text'
      /** Key of the source cited. */
      source: string
    }

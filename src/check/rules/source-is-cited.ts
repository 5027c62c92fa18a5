import { atField, type Content, type Rule } from '../rule.ts'

/** A source that backs nothing is left over from a page that changed, or its citation is missing. */
export const sourceIsCited: Rule = {
  id: 'source-is-cited',
  says: 'Every source on file is cited by some page.',
  *check(content) {
    const { graph, unreadable } = content
    // What a page that cannot be read cites is not known.
    if (unreadable.some(({ record }) => record && !record.startsWith('sources/'))) return
    const unread = unreadTexts(content)
    const cited = new Set(
      graph.entries.flatMap((entry) => entry.cites.map(({ cite }) => cite.source)),
    )
    for (const source of graph.sources.values()) {
      const { id } = source
      if (cited.has(id) || unread.some((text) => text.includes(`@${id}`))) continue
      yield {
        ...atField(source, ['title']),
        message: `No page cites "${id}".`,
        fix: `Cite it where it backs a sentence, [@${id}], or take the file out.`,
      }
    }
  },
}

/** Texts of records that do not fit their schema, or whose body cannot be read. */
function unreadTexts({ files, graph }: Content): string[] {
  return [
    ...files.filter(({ data }) => data === undefined),
    ...graph.entries.filter(({ prose }) => prose.fault !== undefined),
  ].map(({ text }) => text)
}

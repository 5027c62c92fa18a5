import { fold, pluralOf } from '../../graph/names.ts'
import type { RecordFile } from '../../schema/record.ts'
import { pathIn, type Rule } from '../rule.ts'
import { nearestHint } from '../nearest.ts'

/** A mention that leads nowhere, or to two places, explains nothing. */
export const termExists: Rule = {
  id: 'term-exists',
  says: 'Every mention names one term or one development.',
  isFirm: true,
  *check(content) {
    const { graph, files } = content
    const unread = namesOfUnread(files)
    const ids = [...graph.glossary.keys(), ...graph.developments.keys()]
    for (const { file, text, marks } of graph.entries) {
      for (const { to, start, end } of marks.mentions) {
        const targets = graph.names.find(to)
        if (
          targets.length === 1 ||
          unread.has(fold(to)) ||
          graph.known.has(`glossary/${to}`) ||
          graph.known.has(`developments/${to}`)
        )
          continue
        const at = { file, text, start, end }
        if (targets.length > 1) {
          const choice = targets.map(({ id }) => `[[${id}|${to}]]`).join(' or ')
          yield { ...at, message: `"${to}" may mean more than one thing.`, fix: `Write ${choice}.` }
        } else {
          const message = `"${to}" is no term and no development.${nearestHint(to, ids)}`
          const folders = `${pathIn(content, 'glossary/')} or ${pathIn(content, 'developments/')}`
          yield { ...at, message, fix: `Correct it, or add it to ${folders}.` }
        }
      }
    }
  },
}

/** Names of records that do not fit their schema: what they are called can be read all the same. */
function namesOfUnread(files: readonly RecordFile[]): Set<string> {
  const names = files
    .filter(({ data }) => data === undefined)
    .flatMap(({ frontMatter }) => {
      const { term, title, aliases } = (frontMatter.data ?? {}) as Record<string, unknown>
      return [term, title, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])]
    })
    .filter((name) => typeof name === 'string')
  return new Set(names.flatMap((name) => [name, pluralOf(name)].map(fold)))
}

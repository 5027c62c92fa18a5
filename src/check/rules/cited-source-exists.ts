import { fieldCitations } from '../../graph/page-citations.ts'
import type { Finding, Rule } from '../rule.ts'
import { inField } from '../rule.ts'
import { nearest } from './nearest.ts'

/** A key that names nothing leaves a sentence with no source behind it. */
export const citedSourceExists: Rule = {
  id: 'cited-source-exists',
  says: 'Every citation names a source on file.',
  isFirm: true,
  *check({ graph }) {
    const isKnown = (key: string) => graph.known.has(`sources/${key}`)
    const keys = [...graph.sources.keys()]
    for (const entry of graph.entries) {
      const { file, text } = entry
      for (const { cites, start, end } of entry.marks.citations) {
        for (const { source } of cites.filter((cite) => !isKnown(cite.source))) {
          const offset = text.slice(start, end).indexOf(`@${source}`)
          const from = offset < 0 ? start : start + offset
          yield {
            file,
            text,
            start: from,
            end: offset < 0 ? end : from + source.length + 1,
            ...advice(source, keys),
          }
        }
      }
      for (const { cites, path } of fieldCitations(entry)) {
        for (const { source } of cites.filter((cite) => !isKnown(cite.source))) {
          yield { ...inField(entry, path, `@${source}`), ...advice(source, keys) }
        }
      }
    }
  },
}

function advice(key: string, keys: string[]): Pick<Finding, 'message' | 'fix'> {
  const like = nearest(key, keys)
  const hint = like === undefined ? '' : ` The nearest key on file is "${like}".`
  return {
    message: `"@${key}" names no source on file.${hint}`,
    fix: `Correct the key, or add content/sources/${key}.yaml.`,
  }
}

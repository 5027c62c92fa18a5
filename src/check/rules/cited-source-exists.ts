import { id } from '../../schema/text.ts'
import { nearestHint } from '../nearest.ts'
import { atKey, pathIn, type Rule } from '../rule.ts'

/** A key that names nothing leaves a sentence with no source behind it. */
export const citedSourceExists: Rule = {
  id: 'cited-source-exists',
  says: 'Every citation names a source on file.',
  isFirm: true,
  *check(content) {
    const { graph } = content
    const keys = [...graph.sources.keys()]
    for (const entry of graph.entries) {
      for (const { cite, at, range } of entry.cites) {
        if (graph.known.has(`sources/${cite.source}`)) continue
        const file = pathIn(content, `sources/${cite.source}.yaml`)
        yield {
          ...atKey(entry, cite.source, at, range),
          message: `"@${cite.source}" names no source on file.${nearestHint(cite.source, keys)}`,
          fix: id.safeParse(cite.source).success
            ? `Correct the key, or add ${file}.`
            : 'Write the key of a source: its file’s name without the ending, in small letters.',
        }
      }
    }
  },
}

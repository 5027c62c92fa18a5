import type { Rule } from '../rule.ts'
import { nearest } from './nearest.ts'

/** A mention that leads nowhere, or to two places, explains nothing. */
export const termExists: Rule = {
  id: 'term-exists',
  says: 'Every mention names one term or one development.',
  isFirm: true,
  *check({ graph }) {
    const ids = [...graph.glossary.keys(), ...graph.developments.keys()]
    for (const { file, text, marks } of graph.entries) {
      for (const { to, start, end } of marks.mentions) {
        const targets = graph.names.find(to)
        if (
          targets.length === 1 ||
          graph.known.has(`glossary/${to}`) ||
          graph.known.has(`developments/${to}`)
        )
          continue
        const at = { file, text, start, end }
        if (targets.length > 1) {
          const choice = targets.map(({ id }) => `[[${id}|${to}]]`).join(' or ')
          yield { ...at, message: `"${to}" may mean more than one thing.`, fix: `Write ${choice}.` }
        } else {
          const like = nearest(to, ids)
          const hint = like === undefined ? '' : ` The nearest id on file is "${like}".`
          yield {
            ...at,
            message: `"${to}" is no term and no development.${hint}`,
            fix: 'Correct it, or add it to content/glossary/ or content/developments/.',
          }
        }
      }
    }
  },
}

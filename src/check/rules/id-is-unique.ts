import { reservedAddresses } from '../../graph/addresses.ts'
import { atField, type Rule } from '../rule.ts'

/** Ids are addresses and the names marks use: two records with one id would hide one another. */
export const idIsUnique: Rule = {
  id: 'id-is-unique',
  says: 'No two records, and no two points of a development, share an id.',
  isFirm: true,
  *check({ files, graph }) {
    const owners = new Map<string, string>()
    for (const { folder, id, file, text } of files) {
      const at = { file, text, start: 0, end: 0 }
      // Terms and developments are both meant by `[[id]]`, and so share one set of names.
      if (folder === 'glossary' || folder === 'developments') {
        const owner = owners.get(id)
        owners.set(id, owner ?? file)
        const fix = 'Give one of the two files another name.'
        if (owner) yield { ...at, message: `The id "${id}" is that of ${owner} too.`, fix }
      }
      if (folder === 'pages' && reservedAddresses.has(id)) {
        const message = `The address /${id}/ is kept for the site itself.`
        yield { ...at, message, fix: 'Give the file another name.' }
      }
    }
    for (const development of graph.developments.values()) {
      const seen = new Set<string>()
      for (const [number, { id }] of development.data.points.entries()) {
        const at = atField(development, ['points', number, 'id'])
        if (seen.has(id))
          yield {
            ...at,
            message: `Another point has the id "${id}".`,
            fix: 'Give one of the two another id.',
          }
        seen.add(id)
      }
    }
  },
}

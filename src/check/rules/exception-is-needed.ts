import { covers, isHolding } from '../exceptions.ts'
import { nearestHint } from '../nearest.ts'
import { atField, pathIn, type Rule } from '../rule.ts'

/** An exception that nobody needs any more would one day excuse a mistake nobody meant it for. */
export const exceptionIsNeeded: Rule = {
  id: 'exception-is-needed',
  says: 'Every exception names a rule and a file that breaks it, and its last day has not passed.',
  isFirm: true,
  *check(content, problems) {
    const { site, rules } = content
    const ids = rules.map(({ id }) => id)
    const files = new Set([site, ...content.files, ...content.unreadable].map(({ file }) => file))
    for (const [number, exception] of (site.data?.exceptions ?? []).entries()) {
      const { rule, file, until } = exception
      const at = (field: string) => atField(site, ['exceptions', number, field])
      const known = rules.find(({ id }) => id === rule)
      const takeOut = 'Take the exception out.'
      if (!known) {
        const message = `"${rule}" is no rule.${nearestHint(rule, ids)}`
        yield { ...at('rule'), message, fix: 'Correct it; npm run check -- --list has them all.' }
      } else if (known.isFirm) {
        const message = `"${rule}" has no exceptions: a page that breaks it cannot be published.`
        yield { ...at('rule'), message, fix: `${takeOut} Mend the file.` }
      } else if (!isHolding(exception, content)) {
        const message = `The last day of this exception, ${until}, has passed.`
        yield { ...at('until'), message, fix: 'Mend the file and take the exception out.' }
      } else if (!files.has(pathIn(content, file))) {
        const message = `There is no file "${file}".`
        yield { ...at('file'), message, fix: `${takeOut} Or correct the name of the file.` }
      } else if (
        !known.isAlsoBuilt &&
        !problems.some((problem) => covers(exception, problem, content))
      ) {
        const message = `Nothing in "${file}" breaks ${rule}: the exception is not needed.`
        yield { ...at('file'), message, fix: `${takeOut} Or correct the name of the file.` }
      }
    }
  },
}

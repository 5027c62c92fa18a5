import { compare } from '../graph/compare.ts'
import { placesIn, type Problem } from '../schema/problem.ts'
import { withoutExcepted } from './exceptions.ts'
import type { Content, Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/**
 * Hold content against every rule.
 *
 * @returns All problems of the run, sorted by file, place and rule; the same for the same content.
 */
export function check(input: Omit<Content, 'rules'>): Problem[] {
  const content = { ...input, rules }
  const severities = content.site.data?.severity ?? {}
  const problems: Problem[] = []
  for (const rule of rules) {
    const severity = rule.isFirm ? 'error' : (severities[rule.id] ?? 'error')
    for (const problem of problemsOf(rule, content, severity, problems)) problems.push(problem)
  }
  return withoutExcepted(problems, content).sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}

/** Where one rule is not kept. */
export function problemsOf(
  rule: Rule,
  content: Content,
  severity: Severity,
  before: readonly Problem[] = [],
): Problem[] {
  if (severity === 'off') return []
  const byFile = Map.groupBy(rule.check(content, before), ({ file }) => file)
  return [...byFile].flatMap(([file, found]) => {
    const placeOf = placesIn(file, found[0]?.text ?? '')
    const shown = found.sort((a, b) => a.start - b.start).slice(0, most)
    const more = found.length - shown.length
    return shown.map(({ start, end, message, fix, edit }, number): Problem => {
      const isLast = more > 0 && number === shown.length - 1
      return {
        rule: rule.id,
        severity,
        ...placeOf(start, end),
        message: isLast ? `${message} ${more} more like it follow in this file.` : message,
        fix,
        ...(edit && { edit }),
      }
    })
  })
}

/** More of one kind in one file would bury all the others. */
const most = 200

type Severity = 'error' | 'warning' | 'off'

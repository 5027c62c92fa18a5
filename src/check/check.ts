import { compare } from '../graph/compare.ts'
import { placeOf, type Problem } from '../schema/problem.ts'
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
  const problems = rules.flatMap((rule) =>
    findings(rule, content, rule.isFirm ? 'error' : (severities[rule.id] ?? 'error')),
  )
  return problems.sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}

function findings(rule: Rule, content: Content, severity: 'error' | 'warning' | 'off'): Problem[] {
  if (severity === 'off') return []
  return [...rule.check(content)].map(({ file, text, start, end, message, fix }) => ({
    rule: rule.id,
    severity,
    ...placeOf(file, text, start, end),
    message,
    fix,
  }))
}

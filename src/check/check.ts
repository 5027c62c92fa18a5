import { compare } from '../graph/compare.ts'
import { placeOf, type Problem } from '../schema/problem.ts'
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
    problems.push(...problemsOf(rule, content, severity, problems))
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
  return [...rule.check(content, before)].map(
    ({ file, text, start, end, message, fix, edit }): Problem => ({
      rule: rule.id,
      severity,
      ...placeOf(file, text, start, end),
      message,
      fix,
      ...(edit && { edit }),
    }),
  )
}

type Severity = 'error' | 'warning' | 'off'

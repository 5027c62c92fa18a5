import { dayAfter } from '../schema/plain-date.ts'
import type { Problem } from '../schema/problem.ts'
import type { Exception } from '../schema/site.ts'
import { type Content, pathIn, type Rule } from './rule.ts'

/** Problems that no exception in `site.yaml` excuses. */
export function withoutExcepted(problems: readonly Problem[], content: Content): Problem[] {
  const holding = (content.site.data?.exceptions ?? []).filter(
    (one) => isHolding(one, content) && isAllowed(one, content.rules),
  )
  return problems.filter((problem) => !holding.some((one) => covers(one, problem, content)))
}

/** Whether an exception is about a problem. */
export function covers(
  { rule, file }: Exception,
  problem: Problem,
  content: Pick<Content, 'site'>,
): boolean {
  return rule === problem.rule && pathIn(content, file) === problem.file
}

/** Whether the last day of an exception has not passed; a coarse day counts to its end. */
export function isHolding({ until }: Exception, { graph }: Pick<Content, 'graph'>): boolean {
  return graph.today < dayAfter(until)
}

/** Whether a rule is one that may be broken for a while: known, and not firm. */
function isAllowed({ rule }: Exception, rules: readonly Pick<Rule, 'id' | 'isFirm'>[]): boolean {
  return rules.some(({ id, isFirm }) => id === rule && !isFirm)
}

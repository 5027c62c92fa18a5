import type { Rule } from '../rule.ts'

/** Every rule with its severity and the truth it guards, one to a line. */
export function reportRules(listed: readonly ListedRule[]): string {
  const widest = (field: 'rule' | 'severity') => Math.max(...listed.map((one) => one[field].length))
  const [rule, severity] = [widest('rule'), widest('severity')]
  return listed
    .map((one) => [one.rule.padEnd(rule), one.severity.padEnd(severity), one.says].join('  '))
    .join('\n')
}

/**
 * Rules as they hold for a site.
 *
 * @param severities As in `site.yaml`, by id.
 */
export function listedRules(
  rules: readonly Rule[],
  severities: Readonly<Record<string, string>>,
): ListedRule[] {
  return rules.map(({ id, isFirm, says }) => ({
    rule: id,
    severity: isFirm ? 'error' : (severities[id] ?? 'error'),
    says,
  }))
}

export type ListedRule = { rule: string; severity: string; says: string }

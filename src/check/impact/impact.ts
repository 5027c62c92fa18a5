import type { Content } from '../rule.ts'
import { type FallImpact, impactOfFall } from './impact-of-fall.ts'
import { impactOfWithdrawal, type WithdrawalImpact } from './impact-of-withdrawal.ts'
import { named } from './named.ts'

/**
 * What would be touched if what a name means were gone: if a development or a point fell, if a source
 * were withdrawn; both, if both have the name.
 *
 * @throws {Error} If the name is that of neither.
 */
export function impactOf(name: string, content: Content): Impact {
  const { development, source } = named(name, content)
  return {
    name,
    fall: development === undefined ? null : impactOfFall(development, content),
    withdrawal: source === undefined ? null : impactOfWithdrawal(source, content),
  }
}

/** What would be touched; `null` for what the name does not mean. */
export type Impact = {
  /** As asked. */
  name: string
  fall: FallImpact | null
  withdrawal: WithdrawalImpact | null
}

import type { Development, Effect } from '../../schema/development.ts'
import type { DevelopmentStanding } from '../../graph/standing.ts'
import { isOver, type Standing, type Status } from '../../graph/standing-rules.ts'

/** What readers are told of a development. */
const statusWords: Record<Status, string> = {
  'in-effect': 'In effect',
  partly: 'Partly in effect',
  'on-hold': 'On hold',
  ended: 'No longer in effect',
  // A filing or a subpoena has words of its own: here it is a decision that was sent back.
  pending: 'Sent back for a new decision',
  done: 'Done',
}

/** What readers are told of one point. */
export const standingWords: Record<Standing, string> = {
  pending: 'No outcome on file',
  done: 'Done',
  stands: 'In effect',
  affirmed: 'In effect, upheld',
  amended: 'In effect, amended',
  'sent-back': 'Sent back for a new decision',
  enforced: 'Enforced by a court',
  'carried-out': 'Carried out',
  replaced: 'Replaced',
  ended: 'No longer in effect',
  expired: 'Expired',
  'on-hold': 'On hold',
}

/** What readers are told of one point of a record of a kind: a suit does not take effect, it closes. */
export function standingLabel(kind: Development['kind'], standing: Standing): string {
  if (kind !== 'filing' && kind !== 'subpoena') return standingWords[standing]
  if (isOver(standing)) return 'Closed'
  // Amended or upheld, it is still to be answered.
  const isOpen = standing === 'stands' || standing === 'amended' || standing === 'affirmed'
  return isOpen ? standingWords.pending : standingWords[standing]
}

/** What was done to a development, as a past participle: “vacated”. */
const effectWords: Record<Effect['effect'], string> = {
  affirms: 'affirmed',
  reverses: 'reversed',
  vacates: 'vacated',
  stays: 'put on hold',
  'lifts-stay': 'freed from its hold',
  enjoins: 'blocked',
  remands: 'sent back',
  dismisses: 'dismissed',
  amends: 'amended',
  supersedes: 'replaced',
  repeals: 'repealed',
  withdraws: 'withdrawn',
  settles: 'settled',
  enforces: 'enforced',
  complies: 'carried out',
  appeals: 'appealed',
  upholds: 'upheld',
}

/**
 * What was done to a record of a kind: a court decides a filing rather than replacing it.
 *
 * @param by What did it.
 */
export function effectPast(
  kind: Development['kind'],
  effect: Effect['effect'],
  by: Development['kind'] | undefined,
): string {
  const isDecision = by === 'ruling' || by === 'order'
  const isDecided = kind === 'filing' && effect === 'supersedes' && isDecision
  return isDecided ? 'decided' : effectWords[effect]
}

/** After something that was done, and was itself undone or put on hold since. */
export const noLonger = ' (no longer counts)'

/**
 * Words for a development’s status. A filing or a subpoena asks for something: what counts is
 * whether it was answered, not whether it is in effect.
 *
 * @param standing Absent for what is dated after the site’s day.
 */
export function statusLabel(
  kind: Development['kind'],
  standing: DevelopmentStanding | undefined,
): string {
  if (!standing) return 'Dated after this site’s day'
  const { status } = standing
  if (kind !== 'filing' && kind !== 'subpoena') return statusWords[status]
  const points = [...standing.points.values()].map((point) => point.standing)
  if (status === 'pending' && points.includes('sent-back')) return 'Sent back, no outcome on file'
  if (status === 'ended') return 'Closed'
  if (status === 'on-hold') return statusWords[status]
  if (status === 'done') return kind === 'subpoena' ? 'Complied with' : statusWords[status]
  if (points.every((one) => one === 'enforced')) return standingWords.enforced
  if (points.includes('enforced')) return 'Enforced by a court in part'
  if (points.includes('carried-out')) return 'Complied with in part'
  if (points.some(isOver)) return 'Closed in part'
  return points.includes('on-hold') ? 'On hold in part' : 'No outcome on file'
}

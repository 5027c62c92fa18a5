import { z } from 'astro/zod'
import { daysBetween } from '../check/review/plus-days.ts'
import { isPlainDate } from '../schema/plain-date.ts'
import type { Kind, Outcome } from './judge.ts'

const day = z.string().refine((text) => text.length === 10 && isPlainDate(text))

/** What was found at an address, and when. */
const seen = z.strictObject({
  /** Day of the last look. */
  looked: day,
  /** What the last look found: see `Kind`. */
  kind: z.enum(['ok', 'moved', 'gone', 'unreachable', 'refused', 'suspicious']),
  /** The same in words, as the end of a sentence that begins with the address. */
  says: z.string(),
  /** Where it has moved to. Absent unless `moved`. */
  to: z.string().optional(),
  /** Whether what has moved seems to be the same document. Absent unless `moved`. */
  isAlike: z.boolean().optional(),
  /** Last day the document was there. Absent if it never was. */
  good: day.optional(),
  /** First day of what has been found since, with no good look between. */
  since: z.strictObject({
    gone: day.optional(),
    unreachable: day.optional(),
    suspicious: day.optional(),
    moved: day.optional(),
  }),
  /** What an archive said when it was asked for a copy. Absent if it was not. */
  archive: z
    .strictObject({
      /** The day it was asked. */
      asked: day,
      /** Address of the copy that is offered, and its day. Absent if there is none to offer. */
      copy: z.strictObject({ address: z.string(), day }).optional(),
      /** What the archive has, in a sentence. */
      says: z.string(),
    })
    .optional(),
})

/** What one run leaves for the next. */
export const memory = z.strictObject({
  /** Another number is another form, which this program cannot read. */
  version: z.literal(1),
  /** First day each host may be asked again, by its name, where it asked to be left alone. */
  waits: z.record(z.string(), day),
  /** By address, without fragments. */
  addresses: z.record(z.string(), seen),
})

/** What to remember of an address after a look. */
export function remember(before: Seen | undefined, outcome: Outcome, today: string): Seen {
  const { kind, says, to, isAlike } = outcome
  const isThere = kind === 'ok' || kind === 'moved'
  const good = isThere ? today : before?.good
  return {
    looked: today,
    kind,
    says,
    ...(to !== undefined && { to }),
    ...(isAlike !== undefined && { isAlike }),
    ...(good !== undefined && { good }),
    since: sinceOf(before?.since ?? {}, kind, today),
    ...(before?.archive && !isThere && { archive: before.archive }),
  }
}

/**
 * What goes on keeps its first day. A good look ends it all; one that cannot tell ends nothing; and a
 * host that answers, whatever it is, is not out of reach.
 */
function sinceOf(before: Seen['since'], kind: Kind, today: string): Seen['since'] {
  const { gone, unreachable } = before
  if (kind === 'ok') return {}
  if (kind === 'refused') return before
  if (kind === 'moved') return { moved: before.moved ?? today }
  if (kind === 'suspicious') return { suspicious: before.suspicious ?? today }
  if (kind === 'gone') return { gone: gone ?? today }
  return { ...(gone !== undefined && { gone }), unreachable: unreachable ?? today }
}

/** Since when an address has been as it was found. */
export function firstDayOf({ kind, since, looked }: Seen): string {
  return (kind === 'ok' || kind === 'refused' ? undefined : since[kind]) ?? looked
}

/**
 * Whether what was found holds: that a document is gone, or out of reach, only if two looks at least
 * three days apart have found it so.
 */
export function holds(seen: Seen): boolean {
  if (seen.kind !== 'gone' && seen.kind !== 'unreachable') return true
  return daysBetween(firstDayOf(seen), seen.looked) >= apart
}

/**
 * Whether to look again.
 *
 * @param within Days for which a look counts. What is only suspected is looked at on any later day.
 */
export function isDue(before: Seen | undefined, today: string, within: number): boolean {
  if (!before || before.looked > today) return true
  return daysBetween(before.looked, today) >= (holds(before) ? within : 1)
}

/** Days between two looks that find a document gone, before we believe it. */
const apart = 3

export type Seen = z.infer<typeof seen>
export type Memory = z.infer<typeof memory>

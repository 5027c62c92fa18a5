import { atField } from '../check/rule.ts'
import { placesIn, type Problem } from '../schema/problem.ts'
import { withoutFragment } from './look.ts'
import { firstDayOf, holds, type Memory, type Seen } from './memory.ts'
import { addressesOf, type Field, type SourceFile } from './source-file.ts'
import { tell } from './tell.ts'

/**
 * What an author should know of the addresses of sources, from what is remembered of them. Errors
 * are for an author to deal with; warnings, time or another look may settle.
 */
export function findings(sources: readonly SourceFile[], { addresses }: Memory): Finding[] {
  return sources.flatMap((source) => {
    const placeOf = placesIn(source.file, source.text)
    return addressesOf(source).flatMap(({ field, address }) => {
      const seen = addresses[withoutFragment(address)]
      const archived = addresses[withoutFragment(source.data.archived ?? '')]
      const told = seen && tell(source, field, seen, isLost(archived))
      if (!seen || !told) return []
      const { start, end } = atField(source, [field])
      const { looked } = seen
      const since = firstDayOf(seen)
      return [{ key: source.id, field, address, looked, since, ...told, ...placeOf(start, end) }]
    })
  })
}

/** Whether an archive copy cannot be counted on. One that was never looked at can. */
function isLost(seen: Seen | undefined): boolean {
  if (!seen || !holds(seen)) return false
  return seen.kind === 'gone' || seen.kind === 'unreachable' || seen.kind === 'suspicious'
}

/** What was found at an address of a source. Its rule is what it was found to be. */
export type Finding = Problem & {
  /** The source’s key. */
  key: string
  field: Field
  /** As on file. */
  address: string
  /** Day of the last look. */
  looked: string
  /** First day it was found so, with no other finding between. */
  since: string
}

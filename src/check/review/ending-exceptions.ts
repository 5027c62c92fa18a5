import { dayAfter } from '../../schema/plain-date.ts'
import { type Content, pathIn } from '../rule.ts'
import type { DueReason } from './due-for-review.ts'
import { plusDays } from './plus-days.ts'
import { when } from './when.ts'

/**
 * Exceptions in `site.yaml`, each due on its last day: from the next one on, the check refuses what
 * it excused.
 *
 * @returns Reasons by the file that is excused; by `site.yaml` where no such record can be read.
 */
export function endingExceptions(content: Content): Map<string, DueReason[]> {
  const files = new Set(content.graph.entries.map(({ file }) => file))
  const found = new Map<string, DueReason[]>()
  for (const { rule, file, until } of content.site.data?.exceptions ?? []) {
    const excused = pathIn(content, file)
    const at = files.has(excused) ? excused : content.site.file
    const due = plusDays(dayAfter(until), -1)
    const says = `The exception from ${rule} for ${file}, in site.yaml, has its last day ${when(until)}.`
    found.set(at, [...(found.get(at) ?? []), { kind: 'exception', due, says }])
  }
  return found
}

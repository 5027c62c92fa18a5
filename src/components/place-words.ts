import { compare } from '../graph/compare.ts'
import type { Entry } from '../graph/entry.ts'
import type { Graph } from '../graph/graph.ts'
import type { Status } from '../graph/standing-rules.ts'
import { statusLabel } from '../exports/words/status-words.ts'

/** How many there are: `1 development`, `12 developments`. */
export function countInWords({ length }: readonly unknown[], noun = 'development'): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`
}

/**
 * How many of some developments stand where: `6 in effect; 3 no longer in effect`. What is in effect
 * comes first; what is dated after the site’s day stands nowhere yet, and comes last. A number and
 * the word after it stay on one line.
 */
export function standingsInWords(
  developments: readonly Entry<'developments'>[],
  citator: Graph['citator'],
): string {
  const groups = Map.groupBy(developments, ({ id, data }) => {
    return statusLabel(data.kind, citator.get(id))
  })
  const rankOf = ([first]: Entry<'developments'>[]) => {
    const standing = first && citator.get(first.id)
    return standing ? order.indexOf(standing.status) : order.length
  }
  return [...groups]
    .sort(
      ([a, ofA], [b, ofB]) => rankOf(ofA) - rankOf(ofB) || ofB.length - ofA.length || compare(a, b),
    )
    .map(([label, { length }]) => `${length}\u00a0${midSentence(label)}`)
    .join('; ')
}

const order: Status[] = ['in-effect', 'partly', 'on-hold', 'pending', 'done', 'ended']

/** A label after a number: “2 with no outcome on file”, lest it read as “2 no outcome”. */
function midSentence(label: string): string {
  return label.toLowerCase().replace(/^no outcome/, 'with no outcome')
}

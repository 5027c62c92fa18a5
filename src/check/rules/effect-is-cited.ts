import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { parseCitations } from '../../schema/citation.ts'
import { atField, type Finding, type Rule } from '../rule.ts'

/** Where a ruling stands follows from effects alone, so each of them needs its own proof. */
export const effectIsCited: Rule = {
  id: 'effect-is-cited',
  says: 'Every effect has a citation of its own, to more than a reworded copy.',
  *check({ graph }) {
    for (const entry of graph.developments.values()) {
      for (const number of entry.data.effects.keys()) {
        const finding = faultOf(number, entry, graph)
        if (finding) yield finding
      }
    }
  },
}

function faultOf(number: number, entry: Entry<'developments'>, graph: Graph): Finding | undefined {
  const effect = entry.data.effects[number]
  if (!effect) return undefined
  const cites = parseCitations(effect.cite)
  if (cites.length === 0) {
    return {
      ...atField(entry, ['effects', number, 'on']),
      message: `No source is given for what this did to "${effect.on}" (${effect.effect}).`,
      fix: 'Add the proof below it, in quotation marks: cite: "[@key, p. 12]".',
    }
  }
  const areReworded = cites.every(
    ({ source }) => graph.sources.get(source)?.data.text === 'reworded',
  )
  if (!areReworded) return undefined
  const keys = [...new Set(cites.map(({ source }) => `"@${source}"`))].join(', ')
  return {
    ...atField(entry, ['effects', number, 'cite']),
    message: `What this did to "${effect.on}" rests on a reworded copy alone: ${keys}.`,
    fix: 'Cite the ruling itself, or an account in its original words.',
  }
}

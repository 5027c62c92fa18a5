import type { ChainStep } from '../../graph/case-chain.ts'
import { effectPast, noLonger } from '../../exports/words/status-words.ts'

/**
 * What a step of a chain did to earlier ones, a line for each word: `Vacated: steps 3 and 4`. Steps
 * are counted from 1, as in the list that the lines stand in.
 */
export function deedsInWords({ entry, deeds }: ChainStep): string[] {
  const lines = Map.groupBy(deeds, ({ effect, other, counts }) => {
    const past = effectPast(other.data.kind, effect, entry.data.kind)
    return `${past.charAt(0).toUpperCase()}${past.slice(1)}|${counts ? '' : noLonger}`
  })
  return [...lines].map(([line, done]) => {
    const [past, after] = line.split('|')
    const numbers = [...new Set(done.map(({ to }) => to + 1))].sort((a, b) => a - b)
    return `${past}: ${stepsNamed(numbers)}${after}`
  })
}

function stepsNamed(numbers: readonly number[]): string {
  const last = numbers.at(-1)
  if (numbers.length < 2) return `step ${last}`
  return `steps ${numbers.slice(0, -1).join(', ')} and ${last}`
}

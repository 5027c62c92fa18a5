import type { Figure } from './figures.ts'
import type { OnFile } from './figures-on-file.ts'

/**
 * Where a number is on file after all, or which one like it is, as the end of a message; empty if
 * there is none.
 *
 * @param keys Sources cited for it.
 * @param others Other sources that the page cites.
 */
export function nearestFigureHint(
  { key, value, kind }: Pick<Figure, 'key' | 'value' | 'kind'>,
  keys: readonly string[],
  others: readonly string[],
  onFile: OnFile,
): string {
  const other = others.find((one) => onFile(one).some(({ figure }) => figure.key === key))
  if (other !== undefined) return ` It is on file for [@${other}].`
  const near = keys
    .flatMap((one) => onFile(one))
    .filter(({ figure }) => figure.kind === kind)
    .map((one) => ({
      ...one,
      distance: Math.abs(one.figure.value - value) / Math.max(one.figure.value, value, 1e-9),
    }))
    .filter(({ distance }) => distance <= 0.34)
    .sort((a, b) => a.distance - b.distance)[0]
  return near ? ` Nearest on file: "${near.printed}" (${shortened(near.counts)}).` : ''
}

function shortened(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s\S*$/, '')} …`
}

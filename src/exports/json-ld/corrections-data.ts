import type { Correction } from '../../schema/development.ts'
import { anyOf, type Data } from './data.ts'

/**
 * The corrections of a page, in the words that readers see.
 *
 * @returns `undefined` for a page that has none.
 */
export function correctionsData(corrections: readonly Correction[]): readonly Data[] | undefined {
  return anyOf(
    corrections.map(({ date, said, now, why }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: `It said: “${said}” It says since: “${now}” ${why}`,
    })),
  )
}

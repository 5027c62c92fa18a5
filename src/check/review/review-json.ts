import type { DueItem } from './due-for-review.ts'

/**
 * What is due as a JSON array, earliest day first. Each item has the same fields:
 *
 * - `due`: the day, `YYYY-MM-DD`; overdue if it has passed.
 * - `file`: path of the file to open.
 * - `record`: `folder/id`; `null` for `site.yaml`.
 * - `title`: what the record is called.
 * - `reasons`: at least one, earliest first; each with `kind` (`age`, `fall`, `last-day` or
 *   `exception`), its own `due`, and `says`, a sentence.
 */
export function reviewJson(items: readonly DueItem[]): string {
  return JSON.stringify(
    items.map(({ due, file, record, title, reasons }: DueItem) => {
      return {
        due,
        file,
        record,
        title,
        reasons: reasons.map(({ kind, due, says }) => ({ kind, due, says })),
      }
    }),
    undefined,
    2,
  )
}

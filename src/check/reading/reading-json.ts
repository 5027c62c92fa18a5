import type { PageReading } from './reading-report.ts'

/**
 * Reading grades as a JSON array, the hardest page first. Each page has the same fields:
 *
 * - `file`: path of the file to open; `record`: `folder/id`; `title`: what the record is called.
 * - `grade`: US school grade to one decimal; `null` if there is nothing to grade.
 * - `summary`: that of its summary or short definition; `null` if it has none.
 * - `words`: how many words were graded.
 * - `hardest`: up to three sentences, each with `line`, `column`, `endLine`, `endColumn`, `grade`,
 *   `words`, `text`, and `hardWords`, its long words.
 */
export function readingJson(pages: readonly PageReading[]): string {
  return JSON.stringify(
    pages.map(({ file, record, title, grade, summary, words, hardest }: PageReading) => {
      return { file, record, title, grade, summary, words, hardest }
    }),
    undefined,
    2,
  )
}

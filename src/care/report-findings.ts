import { applyEdits } from '../check/apply-edits.ts'
import { printable } from '../check/report/printable.ts'
import { type Paint, report } from '../check/report/report.ts'
import type { Edit } from '../schema/problem.ts'
import type { Finding } from './findings.ts'

/**
 * Findings as an author reads them: what needs somebody with its line and, where one is proposed, the
 * edit; then what does not yet, one to a line.
 */
export function findingsText(
  found: readonly Finding[],
  textOf: (file: string) => string | undefined,
  paint?: Paint,
): string {
  const [pressing, rest] = [
    found.filter(({ severity }) => severity === 'error'),
    found.filter(({ severity }) => severity === 'warning'),
  ]
  const shown = pressing.map((one) => {
    const diff = one.edit ? diffOf(textOf(one.file) ?? '', one.edit) : []
    return [report([one], textOf, paint), ...diff.map((line) => `  ${printable(line)}`)].join('\n')
  })
  const notes = rest.map(({ file, line, column, rule, message }) =>
    printable(`${file}:${line}:${column}  ${rule}: ${message}`),
  )
  const heading = notes.length > 0 ? ['Nothing to do yet:', ...notes].join('\n  ') : ''
  return [...shown, heading].filter(Boolean).join('\n\n')
}

/** Findings as a JSON array, with the same fields for each; `edit` is `null` where none is proposed. */
export function findingsJson(found: readonly Finding[]): string {
  return JSON.stringify(
    found.map(
      ({ rule, severity, key, field, address, since, looked, message, fix, edit, ...place }) => {
        const { file, line, column, endLine, endColumn } = place
        const at = { file, line, column, endLine, endColumn }
        return {
          ...{ rule, severity, ...at, message, fix },
          ...{ key, field, address, since, looked, edit: edit ?? null },
        }
      },
    ),
    undefined,
    2,
  )
}

/** The lines an edit changes, before and after. */
export function diffOf(text: string, edit: Edit): string[] {
  const before = text.split(/\r?\n/)
  const after = applyEdits(text, [edit]).split(/\r?\n/)
  const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b
  let head = 0
  while (isSame(before[head], after[head])) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++
  const cut = (lines: string[]) => lines.slice(head, lines.length - tail)
  return [...cut(before).map((line) => `- ${line}`), ...cut(after).map((line) => `+ ${line}`)]
}

import type { Problem } from '../../schema/problem.ts'
import { printable } from './printable.ts'
import { excerpt } from './excerpt.ts'

/**
 * Problems as an author reads them: where, which rule, the line it stands in, what was found, what
 * to do.
 *
 * @param textOf Text of a file; a problem in a file without text is shown without its line.
 * @param paint Colours a part; plain text where there is no terminal.
 */
export function report(
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
  paint: Paint = (_, text) => text,
): string {
  return problems
    .map((problem) => {
      const { file, line, column, rule, severity, message, fix } = problem
      const place = paint('place', printable(`${file}:${line}:${column}`))
      const name = paint(severity, severity === 'warning' ? `${rule} (warning)` : rule)
      const text = textOf(file)
      const [shown, carets] = text === undefined ? [] : excerpt(text, problem)
      const lines = shown === undefined ? [] : [shown, paint(severity, carets ?? '')]
      return [`${place}  ${name}`, ...lines, printable(short(message)), printable(fix)].join('\n  ')
    })
    .join('\n\n')
}

/** A message that repeats what it found need not repeat all of it. */
function short(message: string): string {
  return message.length > 400 ? `${message.slice(0, 400)}…` : message
}

/** One line that counts them: `2 problems, 1 warning`. */
export function tally(problems: readonly Problem[]): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  const errors = problems.length - warnings
  const parts = [count(errors, 'problem'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])]
  return parts.join(', ')
}

function count(number: number, word: string): string {
  return `${number === 0 ? 'no' : number} ${word}${number === 1 ? '' : 's'}`
}

/** What is coloured: the place of a problem, or what has its severity. */
export type Paint = (part: 'place' | Problem['severity'], text: string) => string

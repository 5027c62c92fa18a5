import type { Problem } from '../schema/problem.ts'

/** Problems as an author reads them: where, which rule, what was found, what to do. */
export function report(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, rule, severity, message, fix }) => {
      const name = severity === 'warning' ? `${rule} (warning)` : rule
      return `${file}:${line}:${column}  ${name}\n  ${message}\n  ${fix}`
    })
    .join('\n\n')
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

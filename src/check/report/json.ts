import type { Problem } from '../../schema/problem.ts'

/** Problems as a JSON array, with the same fields for each. */
export function reportJson(problems: readonly Problem[]): string {
  return JSON.stringify(
    problems.map(
      ({ rule, severity, file, line, column, endLine, endColumn, message, fix }: Problem) => {
        return { rule, severity, file, line, column, endLine, endColumn, message, fix }
      },
    ),
    undefined,
    2,
  )
}

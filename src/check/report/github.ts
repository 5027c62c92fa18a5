import type { Problem } from '../../schema/problem.ts'

/**
 * Problems as annotations of a GitHub workflow: each is shown beside its line in a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ rule, severity, file, line, column, endLine, endColumn, message, fix }) => {
      const place = { file, line, endLine, ...(line === endLine && { col: column, endColumn }) }
      const properties = Object.entries({ ...place, title: rule })
        .map(([name, value]) => `${name}=${property(String(value))}`)
        .join(',')
      return `::${severity} ${properties}::${data(`${message}\n${fix}`)}`
    })
    .join('\n')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

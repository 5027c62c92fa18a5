import { styleText } from 'node:util'
import { type Paint, report, tally } from '../check/report/report.ts'
import { contentFolder, today } from '../settings.ts'
import { type Checked, checkNow } from './check-now.ts'

/**
 * Read the content, hold it against every rule, and tell the author.
 *
 * @returns Exit status, 0 if every rule is kept, 1 if one is not, 2 if the check could not run; and
 *   what was checked, if it ran.
 */
export async function checkContent(): Promise<{ status: 0 | 1 | 2; checked?: Checked }> {
  try {
    const checked = await checkNow(contentFolder(), today())
    tell(checked, checked.problems)
    return { status: statusOf(checked.problems), checked }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return { status: 2 }
  }
}

/** Print problems for a person, and how many there are. */
export function tell({ content }: Checked, problems: Checked['problems']): void {
  const texts = textsOf(content)
  if (problems.length > 0) console.error(`${report(problems, (file) => texts.get(file), paint)}\n`)
  console.log(`${content.files.length} records in ${contentFolder()}: ${tally(problems)}.`)
}

/** The same of problems that only the built pages show. */
export function tellBuilt({ content }: Checked, problems: Checked['problems']): void {
  const texts = textsOf(content)
  console.error(`${report(problems, (file) => texts.get(file), paint)}\n`)
  console.log(`On the built pages: ${tally(problems)}.`)
}

/** Exit status for problems: a warning stops nothing. */
export function statusOf(problems: Checked['problems']): 0 | 1 {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** Text of each file that could be read, by its path. */
export function textsOf({ site, files }: Checked['content']): Map<string, string> {
  return new Map([site, ...files].map(({ file, text }) => [file, text]))
}

/** Colours, where a terminal shows them. */
const paint: Paint = (part, text) => styleText(styles[part], text, { stream: process.stderr })

const styles = { place: 'bold', error: 'red', warning: 'yellow' } as const

import { check } from '../check/check.ts'
import { report, tally } from '../check/report.ts'
import { buildGraph } from '../graph/graph.ts'
import { readContent } from '../read-content.ts'
import { contentFolder, today } from '../settings.ts'

/**
 * Read the content, hold it against every rule, and tell the author.
 *
 * @returns Exit status: 0 if every rule is kept, 1 if one is not, 2 if the check could not run.
 */
export async function checkContent(): Promise<0 | 1 | 2> {
  try {
    const content = await readContent(contentFolder())
    const unread = content.unreadable.flatMap(({ record }) => record ?? [])
    const problems = check({ ...content, graph: buildGraph(content.files, today(), unread) })
    if (problems.length > 0) console.error(`${report(problems)}\n`)
    console.log(`${content.files.length} records in ${contentFolder()}: ${tally(problems)}.`)
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}

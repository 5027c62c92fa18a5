import { findings, type Finding } from '../care/findings.ts'
import type { Memory } from '../care/memory.ts'
import { isSourceFile } from '../care/source-file.ts'
import { buildGraph } from '../graph/graph.ts'
import { readContent, type ReadContent } from '../read-content.ts'
import { contentFolder } from '../settings.ts'
import { fixContent } from './fix-content.ts'

/**
 * Write the proposed edits into the files of sources.
 *
 * @param day Day of the run.
 * @returns What is left to find in these sources, read anew: a file that an editor has saved since is
 *   not written over.
 */
export async function writeEdits(
  found: readonly Finding[],
  keys: ReadonlySet<string>,
  content: ReadContent,
  memory: Memory,
  day: string,
): Promise<Finding[]> {
  await fixContent(found, { ...content, graph: buildGraph([], day), rules: [] })
  const { files } = await readContent(contentFolder())
  return findings(
    files.filter(isSourceFile).filter(({ id }) => keys.has(id)),
    memory,
  )
}

import { check } from '../check/check.ts'
import { rules } from '../check/rules/index.ts'
import type { Content } from '../check/rule.ts'
import type { Entry } from '../graph/entry.ts'
import { buildGraph } from '../graph/graph.ts'
import { readContent } from '../read-content.ts'
import type { Problem } from '../schema/problem.ts'
import type { RecordFile } from '../schema/record.ts'

/**
 * Read a content folder and hold it against every rule.
 *
 * @param today Day to compute status for, as `YYYY-MM-DD`.
 * @param read Reads the body of a record, where something is remembered from one check to the next.
 * @throws {ContentMissing} If there is no such folder.
 */
export async function checkNow(
  folder: string,
  today: string,
  read?: (file: RecordFile) => Entry | undefined,
): Promise<Checked> {
  const found = await readContent(folder)
  const unread = found.unreadable.flatMap(({ record }) => record ?? [])
  const content = { ...found, rules, graph: buildGraph(found.files, today, unread, read) }
  return { content, problems: check(content) }
}

/** Content as it was read, and every problem in it. */
export type Checked = { content: Content; problems: Problem[] }

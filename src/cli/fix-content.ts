import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { applyEdits } from '../check/apply-edits.ts'
import type { Content } from '../check/rule.ts'
import type { Problem } from '../schema/problem.ts'
import { textsOf } from './check-content.ts'

/**
 * Write what problems offer to have written, file by file, and tell which were changed.
 *
 * @returns Whether anything was written.
 */
export async function fixContent(problems: readonly Problem[], content: Content): Promise<boolean> {
  const texts = textsOf(content)
  const byFile = Map.groupBy(
    problems.filter(({ edit }) => edit),
    ({ file }) => file,
  )
  for (const [file, fixed] of byFile) {
    const text = texts.get(file)
    if (text === undefined) continue
    // What an editor saved since the check is not written over.
    const now = await readFile(file, 'utf8')
    if (now.replace(/^\uFEFF/, '') !== text) {
      console.error(`${file} has just been changed: run this again.`)
      continue
    }
    const edits = fixed.flatMap(({ edit }) => edit ?? [])
    // Renamed into its place, so that a file is never half written.
    const half = join(dirname(file), `.${basename(file)}.fixing`)
    const mark = now.startsWith('\uFEFF') ? '\uFEFF' : ''
    await writeFile(half, mark + applyEdits(text, edits), { mode: (await stat(file)).mode })
    await rename(half, file)
    console.error(`${file}: fixed ${fixed.length}.`)
  }
  return byFile.size > 0
}

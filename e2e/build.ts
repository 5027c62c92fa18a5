import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { builtFiles } from './built-files.ts'

/**
 * Build a site as a deployer would. Two builds in one checkout would break each other, so tests that
 * run side by side take turns.
 *
 * @returns Exit status and everything that was printed.
 */
export function build(
  content: string,
  out: string,
  env: Record<string, string> = {},
): { status: number | null; printed: string } {
  while (!taken()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  try {
    const run = spawnSync(process.execPath, ['src/cli/build.ts', '--out', out], {
      encoding: 'utf8',
      env: {
        ...process.env,
        // The test runner asks for colours, which the report would give.
        FORCE_COLOR: undefined,
        CONTENT_DIR: content,
        ...env,
      },
    })
    return { status: run.status, printed: run.stdout + run.stderr }
  } finally {
    releaseBuild()
  }
}

/** Give the turn back; also at the start of a run, should an earlier one have been stopped. */
export function releaseBuild(): void {
  rmSync(turn, { recursive: true, force: true })
}

/** A digest of every file of a built site, with its path. */
export function digest(out: string): string {
  const hash = createHash('sha256')
  for (const file of builtFiles(out)) hash.update(file).update(readFileSync(join(out, file)))
  return hash.digest('hex')
}

function taken(): boolean {
  try {
    mkdirSync(turn)
    return true
  } catch {
    return false
  }
}

const turn = '.test-results/building'

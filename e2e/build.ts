import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFiles } from './built-files.ts'

/**
 * Build a site as a deployer would.
 *
 * @returns Exit status and everything that was printed.
 */
export function build(
  content: string,
  out: string,
  env: Record<string, string> = {},
  options: readonly string[] = [],
): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--out', out, ...options],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        // The test runner asks for colours, which the report would give.
        FORCE_COLOR: undefined,
        CONTENT_DIR: content,
        ...env,
      },
    },
  )
  return { status, printed: stdout + stderr }
}

/** A digest of every file of a built site, with its path. */
export function digest(out: string): string {
  const hash = createHash('sha256')
  for (const file of builtFiles(out)) hash.update(file).update(readFileSync(join(out, file)))
  return hash.digest('hex')
}

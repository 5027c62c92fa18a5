// npm run dev, npm run preview, npm run check:types
// Runs Astro as this project does: no usage reports, nothing sent anywhere.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Run an Astro command and wait for it.
 *
 * @param args As on Astro’s command line.
 * @returns Its exit status; 1 if a signal ended it.
 */
export function runAstro(args: readonly string[]): number {
  const folder = dirname(createRequire(import.meta.url).resolve('astro/package.json'))
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  }
  const command = [join(folder, 'bin', 'astro.mjs'), ...args]
  return spawnSync(process.execPath, command, { stdio: 'inherit', env }).status ?? 1
}

if (import.meta.main) process.exitCode = runAstro(process.argv.slice(2))

// npm run dev, npm run preview, npm run check:types
// Runs Astro as this project does: no usage reports, nothing sent anywhere.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Run an Astro command until it ends. Who ends this process ends the command.
 *
 * @param args As on Astro’s command line.
 * @returns Its exit status; 1 if a signal ended it.
 */
async function runAstro(args: readonly string[]): Promise<number> {
  const folder = dirname(createRequire(import.meta.url).resolve('astro/package.json'))
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  }
  const command = [join(folder, 'bin', 'astro.mjs'), ...args]
  const child = spawn(process.execPath, command, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)))
}

if (import.meta.main) process.exitCode = await runAstro(process.argv.slice(2))

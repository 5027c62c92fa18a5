// Builds every site the browser tests look at, as a deployer would. Two at a time: while Astro renders
// one, the other is checked, held to the rules and compressed.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import { days, sites } from './sites.ts'

const left = [
  ...Object.values(sites).map((site) => ({ ...site, options: [] })),
  // Read from the disk alone, and not served.
  ...days.map((site) => ({ ...site, options: ['--plain'] })),
].values()
await Promise.all([buildInTurn(), buildInTurn()])

async function buildInTurn(): Promise<void> {
  for (const { out, env, options } of left) {
    mkdirSync(dirname(out), { recursive: true })
    const build = spawn(process.execPath, ['src/cli/build.ts', '--out', out, ...options], {
      env: { ...process.env, ...env },
    })
    const ended = new Promise((resolve) => build.once('close', resolve))
    const printed = await Promise.all([text(build.stdout), text(build.stderr)])
    console.log(printed.join(''))
    if ((await ended) !== 0) process.exit(1)
  }
}

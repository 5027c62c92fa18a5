// Builds every site the browser tests look at, one after the other, as a deployer would.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { releaseBuild } from './build.ts'
import { days, sites } from './sites.ts'

releaseBuild()
for (const { out, env } of [...Object.values(sites), ...days]) {
  mkdirSync(dirname(out), { recursive: true })
  const build = ['src/cli/build.ts', '--out', out]
  const { status } = spawnSync(process.execPath, build, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) process.exit(status ?? 1)
}

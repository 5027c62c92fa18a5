// npm run bench, second half
// Builds 100 and 1,000 generated developments and tells how time and memory grow. A ratio of the
// times near that of the pages is linear growth; the times themselves depend on the machine.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateContent } from './generate-content.ts'

const small = measure(100)
const large = measure(1000)
for (const { count, seconds, megabytes } of [small, large]) {
  console.log(`${count} developments: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most`)
}
console.log(
  `10 times the developments: ${(large.seconds / small.seconds).toFixed(1)} times the time, ` +
    `${(large.megabytes / small.megabytes).toFixed(1)} times the memory`,
)

function measure(count: number): { count: number; seconds: number; megabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const memory = join(folder, 'memory')
  generateContent(join(folder, 'content'), count)
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, 'content'),
    MEMORY_REPORT: memory,
    NODE_OPTIONS: `--import ${new URL('report-memory.ts', import.meta.url)}`,
  }
  const start = performance.now()
  const build = ['src/cli/build.ts', '--out', join(folder, 'dist')]
  const { status } = spawnSync(process.execPath, build, { stdio: 'inherit', env })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) process.exit(status ?? 1)
  const kilobytes = readFileSync(memory, 'utf8').trim().split('\n').map(Number)
  rmSync(folder, { recursive: true })
  return { count, seconds, megabytes: Math.max(...kilobytes) / 1024 }
}

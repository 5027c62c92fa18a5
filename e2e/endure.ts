// npm run test:endurance
// Kills fifty builds of the second site, in each of which every page changes, at moments spread over the
// build, and then starts twenty pairs of builds at once. After each the site must be whole: every file as
// one receipt names it, and all of one build. Exits 1 if one is not. Takes some minutes.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { verifyFolder } from '../src/cli/verify-folder.ts'

const kills = 50
const pairs = 20

const folder = mkdtempSync(join(tmpdir(), 'endure-'))
const out = join(folder, 'dist')
const faults: string[] = []

try {
  const started = performance.now()
  if ((await ended(build('Build 0'))) !== 0) throw new Error('The second site cannot be built.')
  const whole = performance.now() - started
  let replaced = 0
  for (let kill = 1; kill <= kills; kill++) {
    const child = build(`Build ${kill}`)
    const end = ended(child)
    await sleep((whole * kill) / kills)
    child.kill('SIGKILL')
    await end
    judge(`after kill ${kill}`)
    if (markIn() === `Build ${kill}`) replaced++
  }
  console.log(`${kills} builds killed; ${replaced} of them had just put the new site in its place.`)
  for (let pair = 1; pair <= pairs; pair++) {
    const statuses = await Promise.all(
      ['left', 'right'].map((side) => ended(build(`Pair ${pair} ${side}`))),
    )
    if (statuses.some((status) => status !== 0)) faults.push(`pair ${pair}: a build failed`)
    judge(`after pair ${pair}`)
  }
  console.log(`${pairs} pairs of builds at once.`)
  const left = readdirSync(folder).filter((name) => /^\.dist-(?:next|old)/.test(name))
  if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(faults.length === 0 ? 'Every site was whole.' : faults.join('\n'))
process.exitCode = faults.length === 0 ? 0 : 1

/** Start a build of the second site under a name that stands on every page. */
function build(name: string) {
  const content = join(folder, name)
  cpSync('e2e/fixtures/water', content, { recursive: true })
  const site = join(content, 'site.yaml')
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^name: .*/m, `name: ${name}`))
  return spawn(process.execPath, ['src/cli/build.ts', '--out', out], {
    stdio: 'ignore',
    env: { ...process.env, CONTENT_DIR: content },
  })
}

function ended(child: ReturnType<typeof build>): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

function judge(when: string): void {
  try {
    const { differences } = verifyFolder(out)
    if (differences.length > 0) faults.push(`${when}: ${differences.join(', ')}`)
    else if (markIn() === 'mixed') faults.push(`${when}: pages of two builds`)
  } catch (error) {
    faults.push(`${when}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The name of the build that every page carries; `mixed` if they differ. */
function markIn(): string {
  const marks = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) => /(?:Build|Pair) \d+(?: \w+)?(?=<)/.exec(readFileSync(join(out, file), 'utf8'))?.[0],
    )
  return new Set(marks).size === 1 ? (marks[0] ?? 'mixed') : 'mixed'
}

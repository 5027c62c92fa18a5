// npm run build
// Checks the content, renders the site beside dist/, and puts it in its place only when whole.
// Exits 1 if the content or the build has a problem, 2 if it could not run; dist/ is then as it was.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { basePathSetting, siteUrl } from '../settings.ts'
import { checkContent } from './check-content.ts'
import { runAstro } from './run-astro.ts'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const out = resolve(values.out)
// Beside the folder they replace, so that a rename suffices.
const next = join(dirname(out), `.${basename(out)}-next-${process.pid}`)
const old = join(dirname(out), `.${basename(out)}-old-${process.pid}`)

const status = settingsFault() ?? (await checkContent())
if (status !== 0) {
  process.exitCode = status
} else {
  try {
    process.exitCode = runAstro(['build', '--force', '--silent', '--outDir', next])
    if (process.exitCode === 0) swap()
    else console.error(`The site was not built; ${values.out}/ is as it was.`)
  } finally {
    rmSync(next, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

/** Exit status 2 and the reason, where the environment sets something that cannot be. */
function settingsFault(): 2 | undefined {
  try {
    siteUrl(undefined)
    basePathSetting()
    return undefined
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}

function swap(): void {
  if (existsSync(out)) renameSync(out, old)
  renameSync(next, out)
  console.log(`The site is in ${values.out}/.`)
}

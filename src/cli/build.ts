// npm run build
// Checks the content, renders the site beside dist/, and puts it in its place only when whole.
// Exits 1 if the content or the build has a problem, 2 if it could not run; dist/ is then as it was.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkContent } from './check-content.ts'
import { runAstro } from './run-astro.ts'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const next = `.dist-next-${process.pid}`
const old = `.dist-old-${process.pid}`

const status = await checkContent()
if (status !== 0) {
  process.exitCode = status
} else {
  try {
    process.exitCode = runAstro(['build', '--force', '--silent', '--outDir', next])
    if (process.exitCode === 0) swap(values.out)
    else console.error(`The site was not built; ${values.out}/ is as it was.`)
  } finally {
    rmSync(next, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

function swap(out: string): void {
  if (existsSync(out)) renameSync(out, old)
  renameSync(next, out)
  console.log(`The site is in ${out}/.`)
}

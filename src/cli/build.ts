// npm run build
// Checks the content, renders the site beside dist/, and puts it in its place only when whole.
// Exits 1 if the content or the build has a problem, 2 if it could not run; dist/ is then as it was.
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { basePathSetting, siteUrl } from '../settings.ts'
import { checkContent, statusOf, tell } from './check-content.ts'
import { checkLinks } from './check-links.ts'
import { runAstro } from './run-astro.ts'
import { recover, stagingOf, swap, whyNot } from './staging.ts'

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
  process.exitCode = await build(values.out)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function build(folder: string): Promise<number> {
  const out = resolve(folder)
  const why = whyNot(out)
  if (why) throw new Error(`${folder} cannot be replaced by the site: ${why}. Name another folder.`)
  // Read here for their mistakes; Astro’s configuration reads them again.
  siteUrl(undefined)
  basePathSetting()
  recover(out)
  const { status, checked } = await checkContent()
  if (status !== 0 || !checked) return status
  const staging = stagingOf(out, process.pid)
  try {
    const rendered = runAstro(['build', '--force', '--silent', '--outDir', staging.next])
    if (rendered !== 0) {
      console.error(`The site was not built; ${folder}/ is as it was.`)
      return 1
    }
    const problems = await checkLinks(staging.next, checked.content, basePathSetting(), folder)
    if (problems.length > 0) tell(checked, problems)
    if (statusOf(problems) === 1) {
      console.error(`The site was not built; ${folder}/ is as it was.`)
      return 1
    }
    swap(staging)
    console.log(`The site is in ${folder}/.`)
    return 0
  } finally {
    rmSync(staging.next, { recursive: true, force: true })
  }
}

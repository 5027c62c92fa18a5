// npm run copy
// Writes one folder that is the built site and opens from a disk. Exits 1 if the site cannot be
// copied, 2 if the command could not run; a copy that was there before is then as it was.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { copiedFiles } from '../exports/copies/copied-files.ts'
import { isReadMe, readMeFirst, readMeName } from '../exports/copies/copy-words.ts'
import { type BuiltSite, builtSite } from './built-site.ts'
import { replaceWhole, whyNot } from './staging.ts'
import { writeCopied } from './write-copied.ts'

const usage = `npm run copy [-- --out FOLDER] [--site FOLDER]

  --out FOLDER   where to put the copy; copy/ if not said
  --site FOLDER  the built site; dist/ if not said

Copies the built site into one folder that opens from a disk, without a server or a connection: open
index.html in it.`

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'copy' },
      site: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const folder = values.out.replace(/\/+$/, '')
  const out = resolve(folder)
  const why = whyNoCopy(out, resolve(values.site))
  if (why) throw new Error(`${folder} cannot be replaced by the copy: ${why}. Name another folder.`)
  const built = await builtSite(values.site)
  try {
    let pages = 0
    await replaceWhole(folder, (next) => {
      pages = writeCopy(built, next)
      return 0
    })
    console.log(`The copy is in ${folder}/: ${pages} pages. Open ${folder}/index.html to read it.`)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    console.error(`The site was not copied${existsSync(out) ? `; ${folder}/ is as it was` : ''}.`)
    return 1
  }
}

/** How many pages were written. */
function writeCopy(built: BuiltSite, to: string): number {
  const kept = copiedFiles(built, built.site.base)
  writeCopied(built, kept, to)
  writeFileSync(join(to, readMeName), readMeFirst(built.site, built.asOf))
  copyFileSync(join(import.meta.dirname, '../styles/copy.css'), join(to, 'copy.css'))
  return built.pages.filter(({ path }) => kept.has(path)).length
}

/** Why a folder may not be replaced by a copy; `undefined` if it may. */
function whyNoCopy(out: string, site: string): string | undefined {
  if (isWithin(out, site) || isWithin(site, out)) return 'the site itself is there'
  if (existsSync(out) && !isCopy(out) && readdirSync(out).length > 0)
    return 'it holds something that is not a copy'
  return whyNot(out, [readMeName])
}

/** Whether a folder is another one, or lies in it. */
function isWithin(folder: string, other: string): boolean {
  return `${folder}${sep}`.startsWith(`${other}${sep}`)
}

function isCopy(folder: string): boolean {
  const readMe = join(folder, readMeName)
  return existsSync(readMe) && isReadMe(readFileSync(readMe, 'utf8'))
}

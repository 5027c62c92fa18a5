// npm run verify
// Holds a built site to its receipt, or a receipt to what this checkout builds. Exits 1 if they differ,
// 2 if the command could not run. It changes nothing and asks nothing of the network.
import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Receipt } from '../schema/receipt.ts'
import { verifyFolder } from './verify-folder.ts'
import { verifySource } from './verify-source.ts'

const usage = `npm run verify [-- FOLDER | RECEIPT]

  FOLDER   a built site: is every file in it as its build left it? dist/ if not said
  RECEIPT  receipt.json, fetched from where the site is online: does the content here, built again for
           the same day and address, give the very same files?`

/** Differences shown; the rest are counted. */
const most = 40

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function run(): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const [path = 'dist', ...more] = positionals
  if (more.length > 0) throw new Error('Name one folder or one receipt.')
  if (/^https?:/.test(path)) throw new Error(`Save ${path} to a file first, and name the file.`)
  if (!existsSync(path)) throw new Error(`There is no ${path}. Run npm run build first.`)
  if (statSync(path).isDirectory()) {
    const { receipt, differences } = verifyFolder(path)
    if (differences.length > 0) return differs(`${path} is not as its build left it`, differences)
    console.log(`${path} is as its build left it: ${wordsOf(receipt)}`)
    return 0
  }
  const { again, differences, causes } = await verifySource(path)
  const why = causes.length === 0 ? '' : ` What makes it here is another: ${causes.join(', ')}.`
  if (differences.length > 0)
    return differs(`The content here does not give the site of ${path}`, differences, why)
  console.log(`The content here gives the very same site: ${wordsOf(again)}${why}`)
  return 0
}

function differs(what: string, differences: readonly string[], why = ''): 1 {
  const left = differences.length - most
  const more = left > 0 ? [`and ${left} more`] : []
  console.error([`${what}.${why}`, ...differences.slice(0, most), ...more].join('\n  '))
  return 1
}

function wordsOf({ files, asOf, sha256 }: Receipt): string {
  return `${Object.keys(files).length} files, as of ${asOf}, sha256 ${sha256}.`
}

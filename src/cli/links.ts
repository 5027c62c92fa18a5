// npm run links
// Looks at the addresses of sources and proposes changes to their files. Exits 0 if there is nothing
// to do, 1 if something was found, 2 if it could not run. The only command that uses the network.
import { parseArgs } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeAsk } from '../care/ask.ts'
import { careForLinks } from '../care/care.ts'
import { type Finding, findings } from '../care/findings.ts'
import { inLanes } from '../care/lanes.ts'
import type { Memory } from '../care/memory.ts'
import { patient } from '../care/patient.ts'
import { findingsJson } from '../care/report-findings.ts'
import { isSourceFile, type SourceFile } from '../care/source-file.ts'
import { userAgent } from '../care/user-agent.ts'
import { nearestHint } from '../check/nearest.ts'
import { readContent, type ReadContent } from '../read-content.ts'
import { contentFolder, siteUrl, today } from '../settings.ts'
import { keepMemory, readMemory } from './links-memory.ts'
import { tellFindings } from './links-tell.ts'
import { tellUnread } from './tell-unread.ts'

const usage = `npm run links -- [--only KEY]… [--within DAYS] [--again] [--write] [--format text|json]

  --only KEY      the source of this key only; may be given again
  --within DAYS   how long a look counts, 7 days if not said; what is only suspected is looked at on
                  any later day
  --again         look at everything again
  --write         write the proposed edits into content/sources/
  --format        text (for people), json (one array)
  --pause SECONDS between two requests to one host, 1 if not said
  --timeout SECONDS for one request, 20 if not said
  --state FILE    what earlier runs found, .links/seen.json if not said

Asks the hosts of sources over the network. Run it now and then; no build or test does.`

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  // Requests that lie open are not waited for.
  process.exit(2)
}

async function run(): Promise<0 | 1> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      within: { type: 'string', default: '7' },
      again: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      pause: { type: 'string', default: '1' },
      timeout: { type: 'string', default: '20' },
      state: { type: 'string', default: '.links/seen.json' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const isJson = values.format === 'json'
  if (!isJson && values.format !== 'text')
    throw new Error(`"${values.format}" is no format. Write text or json.`)
  const within = numberOf('days', values.within, /^\d{1,5}$/)
  const pause = 1000 * numberOf('seconds', values.pause, /^\d{1,4}(?:\.\d+)?$/)
  const timeout = 1000 * numberOf('seconds', values.timeout, /^(?!0+$)\d{1,4}$/)

  const content = await readContent(contentFolder())
  const sources = chosen(content, values.only)
  const site = content.site.data
  if (!site)
    throw new Error('site.yaml cannot be read, and hosts are told who asks. See npm run check.')

  const day = today()
  const memory = await readMemory(values.state)
  const waits = new Map(Object.entries(memory.waits).filter(([, until]) => until > day))
  const keep = (so: Memory) => keepMemory(values.state, { ...so, waits: Object.fromEntries(waits) })
  const once = makeAsk({
    userAgent: userAgent(site.name, siteUrl(site.address) ?? site.address),
    language: site.language,
    timeout,
  })
  const ask = inLanes(patient(once, { pause, sleep, today: day, waits }), {
    pause,
    atOnce: 8,
    sleep,
  })
  const { again } = values
  const hosts = new Set(sources.map(({ data }) => URL.parse(data?.URL ?? '')?.host))
  if (process.stderr.isTTY)
    console.error(`Asking ${hosts.size} hosts; this takes a minute or more.`)
  const counts = await careForLinks(sources, memory, { ask, today: day, within, again, keep })
  await keep(memory)

  const found = findings(sources, memory)
  if (isJson) console.log(findingsJson(found))
  else tellFindings(found, sources, counts)
  tellUnread({ ...content, files: content.files.filter(({ folder }) => folder === 'sources') })
  return (await leftOf(found)).some(({ severity }) => severity === 'error') ? 1 : 0

  async function leftOf(found: Finding[]): Promise<Finding[]> {
    if (!values.write) return found
    // What reads the whole content is loaded only where it is needed.
    const { writeEdits } = await import('./links-write.ts')
    return writeEdits(found, new Set(sources.map(({ id }) => id)), content, memory, day)
  }
}

/** @throws {Error} If it is not written as it should be. */
function numberOf(unit: string, text: string, form: RegExp): number {
  if (form.test(text)) return Number(text)
  throw new Error(`"${text}" is no number of ${unit}. Write one, such as 3.`)
}

/** @throws {Error} If there is no source of a key that was asked for. */
function chosen({ files }: ReadContent, keys: readonly string[]): SourceFile[] {
  const sources = files.filter(isSourceFile)
  const known = sources.map(({ id }) => id)
  for (const key of keys.map(bare)) {
    if (!known.includes(key)) throw new Error(`"${key}" is no source.${nearestHint(key, known)}`)
  }
  return sources.filter(({ id }) => keys.length === 0 || keys.map(bare).includes(id))
}

/** A key as it is cited, too: `@harbor-order`. */
function bare(key: string): string {
  return key.replace(/^@/, '')
}

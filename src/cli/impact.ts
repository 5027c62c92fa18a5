// npm run impact
// Lists what is touched if a development falls or a source is withdrawn, and changes nothing. Exits 2
// if it could not run, else 0.
import { parseArgs } from 'node:util'
import { type Impact, impactOf } from '../check/impact/impact.ts'
import { impactJson } from '../check/impact/impact-json.ts'
import { impactText } from '../check/impact/impact-text.ts'
import { rules } from '../check/rules/index.ts'
import { buildGraph } from '../graph/graph.ts'
import { readContent } from '../read-content.ts'
import { contentFolder, today } from '../settings.ts'
import { tellUnread } from './tell-unread.ts'

const usage = `npm run impact -- NAME [--format text|json]

  NAME      harbor-order          the development or the source of this name, or both
            harbor-order#fee-ban  one point of a development
            @harbor-order         the source only
  --format  text (for people), json (one object)

Lists every page, sentence, term and answer that is touched if the development falls, or if the source
is withdrawn. Nothing is changed.`

/** Ways to print what would be touched, by name. */
const formats: Record<string, (impact: Impact) => string> = { text: impactText, json: impactJson }

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0)
    throw new Error(`Name one development, point or source.\n\n${usage}`)
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined
  if (!format) throw new Error(`"${values.format}" is no format. Write text or json.`)

  const found = await readContent(contentFolder())
  const content = { ...found, rules, graph: buildGraph(found.files, today()) }
  console.log(format(impactOf(name, content)))
  tellUnread(content)
}

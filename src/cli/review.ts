// npm run review
// Lists what is due for review, and changes nothing. Exits 2 if it could not run, else 0.
import { parseArgs } from 'node:util'
import { dueForReview, type DueItem } from '../check/review/due-for-review.ts'
import { reviewCalendar } from '../check/review/review-calendar.ts'
import { reviewJson } from '../check/review/review-json.ts'
import { reviewText } from '../check/review/review-text.ts'
import { rules } from '../check/rules/index.ts'
import type { Content } from '../check/rule.ts'
import { buildGraph } from '../graph/graph.ts'
import { readContent } from '../read-content.ts'
import { contentFolder, today } from '../settings.ts'
import { inPaths } from './in-paths.ts'
import { tellUnread } from './tell-unread.ts'

const usage = `npm run review -- [--within DAYS] [--format text|json|ical] [PATH]…

  PATH…          list these files or folders only
  --within DAYS  how many days ahead to look, 90 if not said; what is overdue is always listed
  --format       text (for people), json (one array), ical (a calendar)

For a file: npm run --silent review -- --format ical > review.ics`

/** Ways to print what is due, by name. */
const formats: Record<
  string,
  (items: readonly DueItem[], content: Content, within: number) => string
> = {
  text: (items, { graph }, within) => reviewText(items, graph.today, within),
  json: reviewJson,
  ical: (items, { site, graph }) => reviewCalendar(items, site.data, graph.today),
}

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
      within: { type: 'string', default: '90' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const { within } = values
  // Five digits are centuries; more would leave the calendar.
  if (!/^\d{1,5}$/.test(within))
    throw new Error(`"${within}" is no number of days. Write a whole number, such as 90.`)
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined
  if (!format) throw new Error(`"${values.format}" is no format. Write text, json or ical.`)

  const found = await readContent(contentFolder())
  const content = { ...found, rules, graph: buildGraph(found.files, today()) }
  const isAsked = inPaths(positionals, content)
  const items = dueForReview(content, Number(within)).filter(({ file }) => isAsked(file))
  // `console.log` ends the line, and does not mind a reader, such as `head`, that leaves early.
  console.log(format(items, content, Number(within)).replace(/\n$/, ''))
  tellUnread(content)
}

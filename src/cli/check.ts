// npm run check
// Holds every record in content/ against every rule. Exits 1 if one is not kept, 2 if it could not run.
// With --reading, grades how hard each page is to read instead: advice, which fails nothing.
import { parseArgs } from 'node:util'
import { nearestHint } from '../check/nearest.ts'
import { reportGithub } from '../check/report/github.ts'
import { reportJson } from '../check/report/json.ts'
import { listedRules, reportRules } from '../check/report/rule-list.ts'
import { rules } from '../check/rules/index.ts'
import { contentFolder, today } from '../settings.ts'
import { statusOf, tell } from './check-content.ts'
import { type Checked, checkNow } from './check-now.ts'
import { fixContent } from './fix-content.ts'
import { inPaths } from './in-paths.ts'

const usage = `npm run check -- [--rule ID]… [--format text|json|github] [--quiet] [--fix] [--list] [PATH]…
npm run check -- --reading [--format text|json] [PATH]…

  PATH…        show problems in these files or folders only
  --rule ID    show problems of this rule only; may be given again
  --format     text (for people), json (one array), github (annotations of a workflow)
  --quiet      errors only, and nothing at all if there are none
  --fix        write what can only be meant one way; then check again
  --list       every rule, its severity, and the truth it guards
  --reading    how hard each page is to read, and its hardest sentences, instead of problems`

/** Ways to print problems, by name. */
const formats: Record<string, (checked: Checked, problems: Checked['problems']) => void> = {
  text: tell,
  json: (_, problems) => console.log(reportJson(problems)),
  github: (_, problems) => void (problems.length > 0 && console.log(reportGithub(problems))),
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function run(): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rule: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'text' },
      quiet: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      reading: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (values.reading) {
    // Its word lists are read only when they are asked for.
    const { tellReading } = await import('./tell-reading.ts')
    await tellReading(positionals, values)
    return 0
  }
  for (const id of values.rule) {
    const ids = rules.map((rule) => rule.id)
    if (!ids.includes(id)) throw new Error(`"${id}" is no rule.${nearestHint(id, ids)}`)
  }
  const format = formats[values.format]
  if (!format) throw new Error(`"${values.format}" is no format. Write text, json or github.`)

  let checked = await checkNow(contentFolder(), today())
  if (values.list) {
    const listed = listedRules(rules, checked.content.site.data?.severity ?? {})
    const isJson = values.format === 'json'
    console.log(isJson ? JSON.stringify(listed, undefined, 2) : reportRules(listed))
    return 0
  }
  const isAsked = inPaths(positionals, checked.content)
  const asked = () =>
    checked.problems.filter(
      ({ rule, severity, file }) =>
        (values.rule.length === 0 || values.rule.includes(rule)) &&
        (!values.quiet || severity === 'error') &&
        isAsked(file),
    )
  if (values.fix && (await fixContent(asked(), checked.content))) {
    checked = await checkNow(contentFolder(), today())
  }
  const problems = asked()
  // An empty array is an answer, too, for the program that reads it.
  if (!values.quiet || problems.length > 0 || values.format === 'json') format(checked, problems)
  return statusOf(problems)
}

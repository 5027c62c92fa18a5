import { readingJson } from '../check/reading/reading-json.ts'
import { type PageReading, readingReport } from '../check/reading/reading-report.ts'
import { readingText } from '../check/reading/reading-text.ts'
import { buildGraph } from '../graph/graph.ts'
import { readContent } from '../read-content.ts'
import { contentFolder, today } from '../settings.ts'
import { inPaths } from './in-paths.ts'
import { tellUnread } from './tell-unread.ts'

/**
 * Print how hard each page is to read: `npm run check -- --reading`. On a site in another language than
 * English, say that no grade is known, and print none.
 *
 * @param paths Files or folders to grade; all, if there are none.
 * @param options The options of the check. Those that ask for problems do not go with this one.
 * @throws {Error} If there is such an option, no such format, or no content at a path.
 */
export async function tellReading(paths: readonly string[], options: Options): Promise<void> {
  const { format, ...others } = options
  for (const option of ['rule', 'quiet', 'fix', 'list'] as const) {
    const value = others[option]
    if (value === false || (typeof value === 'object' && value.length === 0)) continue
    throw new Error(
      `--${option} does not go with --reading, which grades pages and looks for no problems.`,
    )
  }
  const print = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (!print) throw new Error(`"${format}" is no format of --reading. Write text or json.`)

  const found = await readContent(contentFolder())
  const isAsked = inPaths(paths, found)
  const language = found.site.data?.language ?? 'en'
  if (!/^en\b/.test(language)) {
    console.error(
      `Reading grades are for English only. The language of this site is "${language}".`,
    )
    if (format === 'json') console.log('[]')
    return
  }
  console.log(print(readingReport(buildGraph(found.files, today()), isAsked)))
  tellUnread(found)
}

/** Ways to print grades, by name. */
const formats: Record<string, (pages: readonly PageReading[]) => string> = {
  text: readingText,
  json: readingJson,
}

type Options = {
  rule: readonly string[]
  format: string
  quiet: boolean
  fix: boolean
  list: boolean
}

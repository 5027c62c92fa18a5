import { report, tally } from '../check/report/report.ts'
import { rememberEntries } from '../graph/remember-entries.ts'
import { ContentMissing, contentStamp } from '../read-content.ts'
import { contentFolder, SettingError, today } from '../settings.ts'
import { tell, textsOf } from './check-content.ts'
import { type Checked, checkNow } from './check-now.ts'
import { whenQuiet } from './dev-quiet.ts'

/**
 * Checks the content whenever something asks for it, and tells the terminal, as `npm run check`
 * does, unless it would say the same again.
 *
 * @param then What else is to be done, each time, before the check counts as settled. Never rejects.
 */
export function devChecks(then: (latest: Latest, last: Latest) => Promise<void>): DevChecks {
  const read = rememberEntries()
  let stamp = ''
  let latest: Latest = { version: 0, failure: 'The content has not been read yet.' }
  let said = ''

  const { ask, settled } = whenQuiet(async () => {
    const last = latest
    const version = last.version + 1
    // Before it is read: whatever is saved meanwhile is seen as new next time.
    stamp = await stampNow()
    try {
      const checked = await checkNow(contentFolder(), today(), read)
      latest = { version, checked }
      say(wordsOf(checked), () => tell(checked, checked.problems))
    } catch (error) {
      const failure = isForAuthors(error) ? error.message : `The check failed: ${String(error)}`
      latest = { version, failure }
      say(failure, () => console.error(isForAuthors(error) ? failure : error))
    }
    await then(latest, last)
  }, quiet)
  return {
    ask,
    latest: () => latest,
    async upToDate() {
      await settled()
      const now = await stampNow()
      if (now === stamp) return
      ask()
      await settled()
    },
  }

  function say(words: string, print: () => void): void {
    if (words !== said) print()
    said = words
  }
}

/** How long nothing must be saved before the content is checked, in milliseconds. */
const quiet = 30

/** A mark that changes with every save; empty without a folder. */
async function stampNow(): Promise<string> {
  return await contentStamp(contentFolder()).catch(() => '')
}

function wordsOf({ content, problems }: Checked): string {
  const texts = textsOf(content)
  return `${content.files.length} ${tally(problems)} ${report(problems, (file) => texts.get(file))}`
}

function isForAuthors(error: unknown): error is Error {
  return error instanceof ContentMissing || error instanceof SettingError
}

type DevChecks = {
  /** Have the content checked once no more is saved. */
  ask: () => void
  /** Resolves when every save until now has been checked, whether anything asked for it or not. */
  upToDate: () => Promise<void>
  latest: () => Latest
}

/** What the latest check found, or why it could not run. */
export type Latest = { version: number } & (
  { checked: Checked; failure?: never } | { checked?: never; failure: string }
)

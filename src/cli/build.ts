// npm run build
// Checks the content, renders the site beside dist/, and puts it in its place only when whole.
// Exits 1 if the content or the build has a problem, 2 if it could not run; dist/ is then as it was.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { buildSite } from './build-site.ts'
import { renderSite } from './render-site.ts'

const usage = `npm run build [-- --out FOLDER] [--plain] [--last RECEIPT] [--workers NUMBER]

  --out FOLDER      where to put the site; dist/ if not said
  --plain           without the compressed copies beside the files: some hosts compress by themselves
  --last RECEIPT    receipt.json of the site that is online, where it is not in that folder: no address
                    in it may be lost
  --workers NUMBER  how many pages and files are worked on at once; as many as the machine has
                    processors if not said. The site is the same

Checks the content, builds the site and holds it to every rule. Until it is whole, what is in the folder
stays as it is.`

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      plain: { type: 'boolean', default: false },
      last: { type: 'string' },
      workers: { type: 'string', default: String(availableParallelism()) },
      help: { type: 'boolean', default: false },
    },
  })
  const { out, plain, last, workers, help } = values
  if (help) {
    console.log(usage)
    return 0
  }
  if (!/^[1-9]\d?$/.test(workers)) throw new Error('Write --workers as a number from 1 to 99.')
  return buildSite({
    folder: out,
    last,
    workers: Number(workers),
    compress: !plain,
    render: renderSite,
  })
}

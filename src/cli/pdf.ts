// npm run pdf
// Prints the built site as one PDF. Exits 1 if it cannot be printed, 2 if the command could not run; a
// PDF that was there before is then as it was.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Book, bookOf } from '../exports/book/book.ts'
import { stylesOf } from '../exports/copies/loaded-files.ts'
import { buildGraph } from '../graph/graph.ts'
import { slug } from '../graph/prose/slug.ts'
import { readContent } from '../read-content.ts'
import { contentFolder } from '../settings.ts'
import { type BuiltSite, builtSite } from './built-site.ts'
import { writeCopied } from './write-copied.ts'

/** What the book looks like beyond the site’s own style sheets. */
const bookStyles = ['book.css', 'book-lists.css']

const usage = `npm run pdf [-- --out FILE] [--site FOLDER] [--paper SIZE]

  --out FILE     where to put the PDF; if not said, it is named for the site, such as harbor-news.pdf
  --site FOLDER  the built site, \`dist\` if not said
  --paper SIZE   A4, if not said, or letter

Prints the built site as one PDF, with contents, outline and page numbers. It needs a Chromium.`

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      site: { type: 'string', default: 'dist' },
      paper: { type: 'string', default: 'A4' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const paper = /^(?:a4|letter)$/i.exec(values.paper)?.[0]
  if (!paper) throw new Error(`"${values.paper}" is no size of paper. Write A4 or letter.`)
  const built = await builtSite(values.site)
  const file = values.out ?? `${slug(built.site.name) || 'site'}.pdf`
  const why = whyNoPdf(file)
  if (why) throw new Error(`${file} cannot be replaced by the PDF: ${why}. Name another file.`)
  const book = await readBook(built)
  const { datedPdf, printPdf, startBrowser } = await printing()
  const browser = await startBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'book-'))
  const next = join(dirname(resolve(file)), `.${basename(file)}-next-${process.pid}`)
  try {
    const styles = [...stylesOf(built.pages, built.site.base), ...bookStyles]
    // Beside the document lies what it shows: style sheets, and pictures, if there are any.
    const shown = [...built.files].filter((path) => !/\.(?:html|js|json|txt|xml)$/.test(path))
    writeCopied(built, shown, folder)
    for (const style of bookStyles)
      copyFileSync(join(import.meta.dirname, '../styles', style), join(folder, style))
    const { pdf, count } = await printPdf(browser, book, join(folder, 'book.html'), {
      styles,
      paper,
    })
    mkdirSync(dirname(next), { recursive: true })
    writeFileSync(next, datedPdf(pdf, built.asOf))
    renameSync(next, file)
    const size = (pdf.length / 1_000_000).toFixed(1)
    console.log(`The PDF is ${file}: ${count} pages, ${size} MB, as of ${built.asOf}.`)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    console.error(`The site was not printed${existsSync(file) ? `; ${file} is as it was` : ''}.`)
    return 1
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
    rmSync(next, { force: true })
  }
}

/** Order and names come from the content, on the day the site was built for; the text is the site’s. */
async function readBook({ pages, site: facts, asOf, folder }: BuiltSite): Promise<Book> {
  const { files, site } = await readContent(contentFolder())
  const again = 'Run npm run build, then this again.'
  if (site.data?.name !== facts.name)
    throw new Error(`${folder}/ was not built from ${contentFolder()}/. ${again}`)
  const graph = buildGraph(files, asOf)
  const texts = new Map(pages.map(({ path, html }) => [path, html]))
  try {
    return bookOf(texts, { graph, site: site.data, facts })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`${why} The content has changed since ${folder}/ was built. ${again}`, {
      cause: error,
    })
  }
}

/** What prints comes with the tools of development, which a deployer may have left out. */
async function printing() {
  try {
    return await import('./print-pdf.ts')
  } catch (error) {
    throw new Error('What prints is not installed. Run npm ci, and try again.', { cause: error })
  }
}

/** Why a file may not be replaced by a PDF; `undefined` if it may. */
function whyNoPdf(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  try {
    const start = readFileSync(file).subarray(0, 5).toString('latin1')
    return start === '%PDF-' ? undefined : 'it is something else'
  } catch {
    return 'it is no file'
  }
}

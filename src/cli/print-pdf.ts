import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright'
import type { Book } from '../exports/book/book.ts'
import { findBrowser } from './find-browser.ts'
import { pagesOf } from './pdf-pages.ts'

/**
 * Start a browser that prints.
 *
 * @throws {Error} If there is none, or it does not start: with what to do.
 */
export async function startBrowser(): Promise<Browser> {
  const options = await findBrowser()
  return chromium.launch(options).catch((cause: unknown) => {
    const which = `The browser at ${options.executablePath} could not be started.`
    const what = 'Install Chromium, or set PLAYWRIGHT_CHROMIUM to the path of one.'
    throw new Error(`${which} ${what}`, { cause })
  })
}

/**
 * Print a book, with the right page numbers in its contents: once to learn them, and again with them,
 * until they hold.
 *
 * @param file Where to put the document for the browser to read: a path that ends in `.html`.
 * @returns The PDF, tagged and with an outline, and the number of its pages.
 * @throws {Error} If a line of the contents leads to no page, or the numbers do not settle.
 */
export async function printPdf(
  browser: Browser,
  book: Book,
  file: string,
  look: Parameters<Book['print']>[1],
): Promise<{ pdf: Uint8Array; count: number }> {
  const ids = book.entries.map(({ id }) => id)
  const page = await browser.newPage({ javaScriptEnabled: false })
  let numbers = new Map<string, number>()
  for (let attempt = 0; attempt < 4; attempt++) {
    writeFileSync(file, book.print(numbers, look))
    await page.goto(pathToFileURL(file).href)
    // Printing does not wait for a font that came with the site.
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
    const { pages, count } = await pagesOf(pdf, ids)
    const lost = ids.find((id) => !pages.has(id))
    if (lost !== undefined) throw new Error(`The page of “${lost}” was not found in the PDF.`)
    if (ids.every((id) => pages.get(id) === numbers.get(id))) return { pdf, count }
    numbers = pages
  }
  throw new Error('The page numbers of the contents did not settle.')
}

/**
 * A PDF without the hour it was made at: it says the day it is of, so that the same content gives the
 * same bytes. Nothing in it moves.
 *
 * @param day As `YYYY-MM-DD`.
 */
export function datedPdf(pdf: Uint8Array, day: string): Uint8Array {
  const date = `D:${day.replaceAll('-', '')}000000+00'00'`
  const text = Buffer.from(pdf).toString('latin1')
  const dated = text.replace(/(\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'(?=\))/g, `$1${date}`)
  return Buffer.from(dated, 'latin1')
}

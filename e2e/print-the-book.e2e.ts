import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'playwright/test'
import { readContent } from '../src/read-content.ts'
import { leadsOn, pagesOf } from './built-files.ts'
import { sites } from './sites.ts'

const { out, env } = sites.water
const file = '.test-results/copies/water.pdf'
let pdf: PDFDocumentProxy
let outline: Place[] = []
let texts: string[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  printed()
  pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  outline = await placesIn(await pdf.getOutline(), 1)
  texts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) =>
      (await linesOn(index + 1)).flat().join(' '),
    ),
  )
})

test.afterAll(() => pdf.loadingTask.destroy())

test('is tagged, and says its language, its name and its day', async () => {
  expect((await pdf.getMarkInfo())?.Marked).toBe(true)
  for (let page = 1; page <= pdf.numPages; page++)
    expect((await (await pdf.getPage(page)).getStructTree())?.children).not.toEqual([])
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({
    Language: 'en',
    Title: `The Marlow Water Record, as of ${dayInWords()}`,
    CreationDate: `D:${asOf().replaceAll('-', '')}000000+00'00'`,
  })
})

test('has every development, term, storyline and standing page in its outline', async () => {
  const { files } = await readContent('e2e/fixtures/water')
  const titles = new Set(outline.map(({ title }) => title))
  const missing = files
    .filter(({ folder }) => folder !== 'sources')
    .map(({ data }) => (data && 'term' in data ? data.term : data && 'title' in data && data.title))
    .filter((title) => !title || !titles.has(title))
  expect(files.length).toBeGreaterThan(20)
  expect(missing).toEqual([])
})

test('prints with the number of a source the place in it', async () => {
  const { files } = await readContent('e2e/fixtures/water')
  const cited = files.flatMap(({ text }) => [...text.matchAll(/\[@[\w-]+, (¶ \d+)\]/g)])
  expect(cited.length).toBeGreaterThan(3)
  const all = texts.map(bare).join('')
  for (const [, place = ''] of cited)
    expect(all, place).toMatch(new RegExp(`\\[\\d+,${bare(place)}[\\];,]`))
})

test('has with each line of the contents the page its heading is on', async () => {
  const first = outline.find(({ title }) => title === 'Contents')?.page ?? 0
  const last = (outline.find(({ page }) => page > first)?.page ?? 0) - 1
  const lines: { title: string; page: number }[] = []
  let before = ''
  for (let page = first; page <= last; page++) {
    for (const words of await linesOn(page)) {
      const text = words.join(' ')
      if (text === 'Contents' || /Page \d+ of \d+$/.test(text)) continue
      const number = Number(words.at(-1))
      // A long title goes on in the next line.
      before += bare(Number.isNaN(number) ? text : words.slice(0, -1).join(''))
      if (Number.isNaN(number)) continue
      lines.push({ title: before, page: number })
      before = ''
    }
  }
  expect(lines.length).toBeGreaterThan(20)
  for (const { title, page } of lines) {
    expect(bare(texts[page - 1] ?? ''), title).toContain(title)
    const places = outline.filter((place) => bare(place.title) === title)
    expect(
      places.map((place) => place.page),
      title,
    ).toContain(page)
  }
})

test('leaves no heading alone at the foot of a page', () => {
  // The foot is 20 mm; a heading and a line need 30 points above it.
  const alone = outline.filter(({ top }) => top < (20 / 25.4) * 72 + 30)
  expect(alone).toEqual([])
})

test('numbers every page, and says the day on it', () => {
  const wrong = texts.filter(
    (text, index) =>
      !bare(text).includes(bare(`Page ${index + 1} of ${texts.length}`)) ||
      !bare(text).includes(bare(`The Marlow Water Record, as of ${dayInWords()}`)),
  )
  expect(texts.length).toBeGreaterThan(5)
  expect(wrong).toEqual([])
})

test('tells at the head of each development where it stands, and as of which day', () => {
  const developments = pagesOf(out).filter(
    ({ file, elements }) => /^developments\/.+\/index/.test(file) && !leadsOn(elements),
  )
  expect(developments.length).toBeGreaterThan(5)
  for (const { file } of developments) {
    const html = readFileSync(join(out, file), 'utf8')
    const title = /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? 'no title'
    const status = /class="status"[^>]*>([^<]*)</.exec(html)?.[1] ?? 'no status'
    const page = outline.find((place) => place.title === title && place.level === 2)?.page ?? 0
    expect(bare(texts[page - 1] ?? '')).toContain(bare(`${status} as of ${dayInWords()} ${title}`))
  }
})

test('has every source with its address, and leads citations there', async () => {
  const { files } = await readContent('e2e/fixtures/water')
  const all = bare(texts.join(''))
  const sources = files.flatMap(({ data }) => (data && 'URL' in data ? [data] : []))
  for (const { URL, title } of sources) {
    expect(all).toContain(URL)
    expect(all).toContain(bare(title))
  }
  const places = await pdf.getDestinations()
  const named = places instanceof Map ? [...places.keys()] : Object.keys(places)
  expect(named.filter((name) => String(name).startsWith('sources/'))).toHaveLength(sources.length)
})

test('is the same, byte for byte, when it is printed again', () => {
  const before = readFileSync(file)
  printed()
  expect(readFileSync(file).equals(before)).toBe(true)
})

function printed(): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/pdf.ts', '--site', out, '--out', file],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/\d+ pages/)
}

/** The lines of a page, from the top, each in the pieces it was printed in, from the left. */
async function linesOn(page: number): Promise<string[][]> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  const lines: { top: number; pieces: { left: number; text: string }[] }[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [left = 0, top = 0] = item.transform.slice(4) as number[]
    const line = lines.find((one) => Math.abs(one.top - top) < 3)
    const piece = { left, text: item.str.trim() }
    if (line) line.pieces.push(piece)
    else lines.push({ top, pieces: [piece] })
  }
  return lines
    .sort((a, b) => b.top - a.top)
    .map(({ pieces }) => pieces.sort((a, b) => a.left - b.left).map(({ text }) => text))
}

/** Without spaces: where they are depends on the pieces a line is printed in. */
function bare(text: string): string {
  return text.replace(/\s/g, '')
}

async function placesIn(items: Outline, level: number): Promise<Place[]> {
  const places: Place[] = []
  for (const { title, dest, items: within } of items ?? []) {
    const [page, , , top] = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) ?? []
    const number = (await pdf.getPageIndex(page)) + 1
    places.push({ title, level, page: number, top: Number(top) })
    places.push(...(await placesIn(within, level + 1)))
  }
  return places
}

function asOf(): string {
  const status = JSON.parse(readFileSync(join(out, 'api/status.json'), 'utf8')) as { asOf: string }
  return status.asOf
}

function dayInWords(): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(asOf()))
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>
type Place = { title: string; level: number; page: number; top: number }

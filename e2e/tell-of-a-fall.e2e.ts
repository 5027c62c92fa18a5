import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { build } from './build.ts'
import { showFile } from './show-file.ts'
import { builtFiles } from './built-files.ts'

// One effect is added to one record. It shows wherever a reader can meet what fell, and nowhere else.

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const fallen = 'abstraction-rules'
const reliant = 'weir-settlement'
const secondReliant = 'users-appeal'
const maker = 'developments/metering-settlement.mdx'
const effects = ['summer-limit', 'standpipe-charge'].map(
  (point) =>
    `  - on: ${fallen}#${point}\n    effect: vacates\n    cite: "[@metering-consent, cl. 2]"\n`,
)

let folder = ''
const before = () => join(folder, 'before')
const after = () => join(folder, 'after')
const again = () => join(folder, 'again')

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fall-'))
  const content = join(folder, 'content')
  cpSync('e2e/fixtures/water', content, { recursive: true })
  // So that something lies two steps away from what will fall.
  edit(content, `developments/${secondReliant}.mdx`, 'effects:', `reliesOn: [${reliant}]\neffects:`)
  // And a plain link beside those in double brackets.
  edit(
    content,
    'pages/about.mdx',
    '\n---\n',
    `\n---\n\nSee [the rules](/developments/${fallen}/).\n`,
  )
  expect(build(content, before()).status).toBe(0)
  edit(content, maker, 'until:', `${effects.join('')}until:`)
  expect(build(content, after()).status).toBe(0)
  edit(content, maker, effects.join(''), '')
  expect(build(content, again()).status).toBe(0)
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('its own page says so at its head, with the day, the cause and the proof', async ({
  page,
}) => {
  await open(page, before(), `developments/${fallen}/`)
  await expect(page.locator('.eyebrow .status')).toHaveText('Partly in effect')
  await open(page, after(), `developments/${fallen}/`)
  await expect(page.locator('.eyebrow .status')).toHaveText('No longer in effect')
  const banner = page.locator('.banner')
  await expect(banner).toContainText('was vacated on 9 April 2021: Growers and the board')
  await expect(banner.locator('[data-cite="metering-consent"]').first()).toBeVisible()
})

test('what relies on it says so, one step away and two', async ({ page }) => {
  await open(page, after(), `developments/${reliant}/`)
  await expect(page.locator('.banner')).toContainText(
    'It relies on Board adopts summer limits on taking river water. 1 of its 2 points was vacated on 9 April 2021',
  )
  await open(page, after(), `developments/${secondReliant}/`)
  await expect(page.locator('.banner')).toContainText(
    /It relies on Board agrees to open the weir gates in dry months, which relies on Board adopts summer limits/,
  )
  const { developments } = JSON.parse(readFileSync(join(after(), 'api/status.json'), 'utf8'))
  expect(developments[secondReliant].fallen).toContainEqual({
    on: `${fallen}#summer-limit`,
    via: reliant,
    distance: 2,
  })
})

test('every link to them in running text shows it, on every page', async ({ page }) => {
  const marks: Record<string, RegExp> = {
    [fallen]: /^\s*\((?:vacated), 9 April 2021\)$/,
    [reliant]: /^\s*\(relies on a policy that was vacated, 9 April 2021\)$/,
    [secondReliant]: /^\s*\(relies, two steps away, on a policy that was vacated, 9 April 2021\)$/,
  }
  let found = 0
  for (const path of pagesIn(after())) {
    await open(page, after(), path)
    for (const [id, mark] of Object.entries(marks)) {
      if (path === `developments/${id}/`) continue
      for (const link of await page.locator(`.prose a[data-development="${id}"]`).all()) {
        const next = link.locator(
          'xpath=following::*[not(self::button or self::span or contains(@class,"citation"))][1]',
        )
        await expect(next, `${path} → ${id}`).toHaveText(mark)
        found++
      }
    }
  }
  expect(found).toBeGreaterThan(6)
})

test('so does every citation of its text, and the page of the source', async ({ page }) => {
  let found = 0
  for (const path of pagesIn(after())) {
    if (path === `developments/${fallen}/`) continue
    await open(page, after(), path)
    for (const cite of await page.locator('.prose a.citation[data-cite="board-rules"]').all()) {
      const mark = cite.locator('xpath=following::*[contains(@class,"status-mark")][1]')
      await expect(mark, path).toHaveText(/\(vacated, 9 April 2021\)/)
      found++
    }
  }
  expect(found).toBeGreaterThan(0)
  await open(page, after(), 'sources/board-rules/')
  await expect(page.locator('.banner')).toContainText('In part, it was vacated on 9 April 2021')
})

test('so do lists, the timeline and the places', async ({ page }) => {
  for (const path of ['developments/', 'timeline/', 'places/nz-can/', 'storylines/summer-rules/']) {
    await open(page, after(), path)
    const card = page
      .locator('li', { has: page.locator(`a[data-development="${fallen}"]`) })
      .first()
    await expect(card, path).toContainText('(vacated, 9 April 2021)')
  }
})

test('pages that do not tell of it stay as they were, to the byte', () => {
  const changed = builtFiles(after()).filter((file) => text(after(), file) !== text(before(), file))
  const told = [
    fallen,
    reliant,
    secondReliant,
    'metering-settlement',
    'board-rules',
    'metering-consent',
  ]
  // The table of places names none of them, but counts them.
  const unrelated = builtFiles(before()).filter(
    (file) =>
      file.endsWith('.html') &&
      file !== 'places/index.html' &&
      !told.some((id) => text(before(), file).includes(id)),
  )
  expect(unrelated.length).toBeGreaterThan(3)
  expect(unrelated.filter((file) => changed.includes(file))).toEqual([])
  expect(changed).toContain(`developments/${fallen}/index.html`)
})

test('without the effect everything is as it was before', () => {
  expect(builtFiles(again())).toEqual(builtFiles(before()))
  expect(
    builtFiles(again()).filter((file) => text(again(), file) !== text(before(), file)),
  ).toEqual([])
})

function edit(content: string, file: string, from: string, to: string): void {
  const path = join(content, file)
  const old = readFileSync(path, 'utf8')
  expect(old).toContain(from)
  writeFileSync(path, old.replace(from, to))
}

function text(out: string, file: string): string {
  return readFileSync(join(out, file), 'latin1')
}

/** Paths of all pages, from the site’s root. */
function pagesIn(out: string): string[] {
  return builtFiles(out)
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
}

async function open(page: Page, out: string, path: string): Promise<void> {
  await showFile(page, join(out, path, 'index.html'))
}

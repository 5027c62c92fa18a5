import { readFileSync } from 'node:fs'
import { type Browser, expect, type Page, test } from 'playwright/test'
import { dateInWords } from '../src/schema/plain-date.ts'
import { sites } from './sites.ts'

// The first view of each kind of page, as it looked when somebody last approved of it. The pictures
// are those of the second site, whose words do not change. After a change that is meant:
//   npx playwright test --config e2e look-the-same --update-snapshots
// Then look at every picture that changed before you commit it.

const kinds = {
  home: '',
  developments: 'developments/',
  development: 'developments/rules-judgment/',
  storyline: 'storylines/summer-rules/',
  timeline: 'timeline/',
  places: 'places/',
  place: 'places/nz-can/',
  status: 'status/',
  glossary: 'glossary/',
  term: 'glossary/stay/',
  sources: 'sources/',
  source: 'sources/flow-study/',
  search: 'search/',
  page: 'method/',
  corrections: 'corrections/',
  missing: 'nothing/',
  components: 'components/',
}
const narrow = { viewport: { width: 360, height: 1000 } }
const wide = { viewport: { width: 1280, height: 900 } }

// At half the size, so that the files stay small: what has moved shows all the same.
test.use({ baseURL: sites.water.url, deviceScaleFactor: 0.5 })
test.beforeAll(async ({ browser }) => {
  const why = await whyNotAlike(browser)
  if (why) console.warn(`The looks of pages are not compared: ${why}.`)
  test.skip(why !== undefined, why ?? '')
})

test.describe('on a narrow screen', () => {
  test.use(narrow)
  for (const [kind, path] of Object.entries(kinds)) {
    test(`${kind} looks as it did`, async ({ page }) => {
      await show(page, path)
      await expect(page).toHaveScreenshot(`${kind}-360.png`)
    })
  }
})

test.describe('on a wide screen', () => {
  test.use(wide)
  for (const [kind, path] of Object.entries(kinds)) {
    test(`${kind} looks as it did`, async ({ page }) => {
      await show(page, path)
      // That page has one of everything.
      const fullPage = kind === 'components'
      await expect(page).toHaveScreenshot(`${kind}-1280.png`, { fullPage })
    })
  }

  for (const kind of ['home', 'development', 'term'] as const) {
    test(`${kind} looks as it did in the dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await show(page, kinds[kind])
      await expect(page).toHaveScreenshot(`${kind}-dark.png`)
    })
  }

  test('a development looks as it did on paper', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    // As wide as a sheet without its margins.
    await page.setViewportSize({ width: 720, height: 1000 })
    await show(page, kinds.development)
    await expect(page).toHaveScreenshot('development-print.png')
  })
})

for (const [width, settings] of Object.entries({ 360: narrow, 1280: wide })) {
  test.describe(`a small change is seen at ${width}`, () => {
    test.use(settings)
    for (const [change, selector, property, value] of [
      ['letters one dot further apart', 'body', 'letter-spacing', '1px'],
      ['one line of letters one dot further apart', '.lead', 'letter-spacing', '1px'],
      ['a box two dots lower', 'main', 'padding-top', 'calc(1rem + 2px)'],
      ['a paler word', '.eyebrow', 'color', '#999'],
    ] as const) {
      test(change, async ({ page }) => {
        await show(page, kinds.development)
        await page.evaluate(
          ([selector, property, value]) =>
            document.querySelector<HTMLElement>(selector)?.style.setProperty(property, value),
          [selector, property, value] as const,
        )
        await expect(page).not.toHaveScreenshot(`development-${width}.png`)
      })
    }
  })
}

/** Open a page, all of it there, with the day it was built on set to one that stays. */
async function show(page: Page, path: string): Promise<void> {
  // The search makes its form when what it looks through has come.
  await page.goto(path, { waitUntil: path === kinds.search ? 'networkidle' : 'load' })
  const answer = await page.request.get('api/status.json')
  const { asOf } = (await answer.json()) as { asOf: string }
  const days = [dateInWords(asOf, 'en'), dateInWords('2024-06-12', 'en')] as const
  await page.evaluate(([today, stays]) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      text.nodeValue = text.nodeValue?.replaceAll(today, stays) ?? null
    }
  }, days)
}

/**
 * Why pictures of this browser tell nothing, if they do not: compared is what the browser draws that
 * comes with the dependencies (Linux on x64), with the letters that come with it.
 */
async function whyNotAlike(browser: Browser): Promise<string | undefined> {
  const file = 'node_modules/@sparticuz/chromium/package.json'
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  const page = await browser.newPage()
  await page.setContent('<p>Letters</p>')
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await page.close()
  const letters = fonts.map(({ familyName }) => familyName).join()
  if (browser.version().split('.')[0] === version.split('.')[0] && letters === 'Open Sans') return
  return `that takes Chromium ${version} with Open Sans, and this is ${browser.version()} with ${letters}`
}

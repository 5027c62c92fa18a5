import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, type Page, test } from 'playwright/test'
import { axeFaults } from './faults/axe-faults.ts'
import { sites } from './sites.ts'

/** One page of each kind, with what its citation calls it. */
const kinds: Record<string, RegExp> = {
  '': /^The Detainer Docket\. As of /,
  'developments/': /^“Developments,” The Detainer Docket\. As of /,
  'developments/gonzalez-ca9/': /^“.+,” The Detainer Docket, reviewed .+\. In effect as of /,
  'storylines/ice-subpoenas/': /^“.+,” The Detainer Docket, reviewed .+\. As of /,
  'timeline/': /^“Timeline,” The Detainer Docket\. As of /,
  'places/us-ca/': /^“California,” The Detainer Docket\. As of /,
  'status/': /^“What the marks mean,” The Detainer Docket\. As of /,
  'glossary/detainer/': /^“detainer,” The Detainer Docket\. As of /,
  'sources/gonzalez-ca9/': /^“.+,” The Detainer Docket\. The ruling it prints: In effect as of /,
  'sources/trac-458/': /^“.+,” The Detainer Docket\. As of /,
  'about/': /^“About.*,” The Detainer Docket, reviewed .+\. As of /,
  'corrections/': /^“Corrections.*,” The Detainer Docket, reviewed .+\. As of /,
}

for (const [path, words] of Object.entries(kinds)) {
  test(`/${path} says how to cite it, with its address in every form`, async ({ page }) => {
    for (const { url } of [sites.docket, sites.sub]) {
      await page.goto(url + path)
      await page.getByText('Cite this page').click()
      const forms = page.locator('.cite :is(.cite-plain, pre)')
      await expect(forms).toHaveCount(3)
      await expect(forms.first()).toHaveText(words)
      const address = await page.locator('link[rel=canonical]').getAttribute('href')
      expect(address).toContain(new URL(url).pathname + path)
      const [plain = '', bibtex = '', ris = ''] = await forms.allInnerTexts()
      expect(plain.endsWith(` ${address}`)).toBe(true)
      expect(bibtex).toContain(`\n  url = {${address}},\n`)
      expect(ris).toContain(`\nUR  - ${address}\n`)
      expect(bibtex).toMatch(/\n {2}urldate = \{\d{4}-\d\d-\d\d\},\n/)
      expect(ris).toMatch(/\nY2 {2}- \d{4}\/\d\d\/\d\d\/\n/)
    }
  })
}

test('whoever cites a ruling that fell copies that it fell, in every form', async ({ page }) => {
  const words = /No longer in effect as of \d+ \w+ \d{4} \(vacated, 11 September 2020\)/
  await page.goto('developments/gonzalez-judgment/')
  await page.getByText('Cite this page').click()
  for (const form of await page.locator('.cite :is(.cite-plain, pre)').allInnerTexts()) {
    expect(form).toMatch(words)
  }
})

test('a page that stands in for one that does not exist is not cited', async ({ page }) => {
  await page.goto('developments/nothing/')
  await expect(page.locator('.cite')).toHaveCount(0)
})

for (const javaScriptEnabled of [true, false]) {
  test(`the keyboard opens it, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: sites.docket.url })
    const page = await context.newPage()
    await page.goto('glossary/detainer/')
    const words = page.locator('.cite-plain')
    await expect(words).toBeHidden()
    await page.locator('.cite summary').focus()
    await page.keyboard.press('Enter')
    await expect(words).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(words).toBeHidden()
    await context.close()
  })
}

test('open, it fits a screen 320 pixels wide with letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['developments/gonzalez-judgment/', 'sources/trac-458/']) {
    await page.goto(path)
    for (const size of ['100%', '200%']) {
      const width = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
        document.querySelector('.cite')?.setAttribute('open', '')
        return document.documentElement.scrollWidth
      }, size)
      expect(width).toBeLessThanOrEqual(320)
    }
    const summary = await page.locator('.cite summary').boundingBox()
    expect(summary?.height).toBeGreaterThanOrEqual(24)
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`open, it has no fault a machine can find, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('sources/gonzalez-ca9/')
    await page.getByText('Cite this page').click()
    expect(await axeFaults(page)).toEqual([])
  })
}

test('a printed page says once how to cite it, open or closed', async ({ page }) => {
  await page.goto('developments/gonzalez-judgment/')
  expect(await page.locator('main').ariaSnapshot()).not.toContain(
    '(vacated, 11 September 2020). https',
  )
  const closed = await printed(page)
  await page.getByText('Cite this page').click()
  for (const text of [closed, await printed(page)]) {
    expect(text.match(/Cite as: “Final judgment/g)).toHaveLength(1)
    expect(text).not.toMatch(/@online|TY - ELEC|Cite this page/)
  }
})

/** The words of the page as it is printed. */
async function printed(page: Page): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(await page.pdf()) })
  const pdf = await loading.promise
  const words: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    words.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  await loading.destroy()
  return words.join(' ').replace(/\s+/g, ' ')
}

import { type Browser, expect, type Page, test } from 'playwright/test'
import { deadControls } from './faults/dead-controls.ts'
import { unfold } from './faults/modes.ts'
import { scriptedPages, shared } from './kinds-of-page.ts'
import { sites } from './sites.ts'

// A page that loads no script is the same without: of those, one of each kind is tried.

test.describe.configure({ mode: 'parallel', timeout: 120_000 })

for (const { name, site, shares } of [
  { name: 'docket', site: sites.docket, shares: 4 },
  { name: 'water', site: sites.water, shares: 1 },
]) {
  for (const [share, addresses] of shared(scriptedPages(site), shares).entries()) {
    test(`a page of “${name}” says the same without scripts, and has no dead control (${share + 1} of ${shares})`, async ({
      browser,
      page,
    }) => {
      const plain = await pageWithoutScripts(browser)
      const faults: string[] = []
      for (const address of addresses) {
        await Promise.all([page.goto(address), plain.goto(address)])
        const [withScripts, without] = await Promise.all([textOf(page), textOf(plain)])
        expect(without.length, address).toBeGreaterThan(100)
        expect(without, address).toBe(withScripts)
        faults.push(...(await deadControls(plain)).map((control) => `${address}: ${control}`))
      }
      expect(addresses.length).toBeGreaterThan(0)
      expect(faults).toEqual([])
      await plain.context().close()
    })
  }
}

async function pageWithoutScripts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  return context.newPage()
}

/** What a page says and what its previews hold, without the search form, which a script makes. */
async function textOf(page: Page): Promise<string> {
  await unfold(page)
  return page.evaluate(() => {
    document.querySelector('.search')?.remove()
    const previews = [...document.querySelectorAll('.preview')].map(
      ({ textContent }) => textContent,
    )
    return [document.querySelector('main')?.innerText, ...previews].join('\n')
  })
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { axeFaults } from './faults/axe-faults.ts'
import { builtFiles } from './built-files.ts'
import { sites } from './sites.ts'

// The second site turns the way out on. Where it leads is answered here: nothing leaves the machine.

test.use({ baseURL: sites.water.url })

const elsewhere = 'https://weather.example.org/'

test.beforeEach(async ({ page }) => {
  await page.route(`${elsewhere}**`, (route) => route.fulfill(weather))
})

const weather = { contentType: 'text/html', body: '<title>Weather</title><h1>Fair</h1>' }

test('a site that does not ask for it has no link and no script for it', () => {
  for (const file of builtFiles(sites.docket.out).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(sites.docket.out, file), 'utf8')
    expect(html, file).not.toMatch(/class="leave|LeavePage/)
  }
})

test('every page of a site that asks for it has the link, and says where it leads', () => {
  for (const file of builtFiles(sites.water.out).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(sites.water.out, file), 'utf8')
    expect(html.match(/class="leave"/g), file).toHaveLength(1)
    expect(html, file).toContain(`<a href="${elsewhere}" rel="noreferrer">`)
  }
})

test('it comes right after the way to the text, is named in full and does not promise too much', async ({
  page,
}) => {
  await page.goto('about/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(leaveLink(page)).toBeFocused()
  await expect(page.locator('.leave-note')).toHaveText(
    /does not clear your browser’s history: the pages you opened can still be seen there, and\s+Back can lead to those before this one\. Pressing the Shift key three times does the same as the link\./,
  )
})

for (const [way, leave] of Object.entries({
  'the link': (page: Page) => leaveLink(page).click(),
  Enter: (page: Page) => leaveLink(page).press('Enter'),
  'Shift three times': shiftThrice,
})) {
  test(`by ${way} the page is blank at once, Back passes over it, and nobody is told whence`, async ({
    page,
  }) => {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => (answer = resolve))
    const asked: (string | undefined)[] = []
    await page.route(`${elsewhere}**`, async (route) => {
      asked.push(route.request().headers()['referer'])
      await answered
      await route.fulfill(weather)
    })
    await page.goto('')
    await page.goto('about/')
    // The page itself tells what became of it: Playwright asks nothing while a way out is open.
    await page.evaluate(() => {
      const tell = () => console.log(`${document.title}: ${document.body.innerHTML}`)
      new MutationObserver(tell).observe(document.body, { childList: true })
    })
    const told = page.waitForEvent('console')
    const left = leave(page)
    expect((await told).text()).toBe('weather.example.org: <p role="alert">Loading.</p>')
    await expect.poll(() => asked).toEqual([undefined])
    answer()
    await left
    await page.waitForURL(elsewhere)
    expect(await page.context().cookies()).toEqual([])
    await page.goBack()
    expect(page.url()).toBe(sites.water.url)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })
}

test('the presses are counted where a reader sees and hears it, and forgotten after five seconds', async ({
  page,
}) => {
  await page.clock.install({ time: 0 })
  await page.goto('about/')
  // From here on, time passes only when told to.
  await page.clock.pauseAt(3_600_000)
  const said = page.locator('.leave').getByRole('status')
  await expect(said).toBeEmpty()
  await page.keyboard.press('Shift')
  await expect(said).toHaveText('Shift: 2 more to leave.')
  await page.clock.runFor(4_900)
  await page.keyboard.press('Shift')
  await expect(said).toHaveText('Shift: 1 more to leave.')
  await page.clock.runFor(5_100)
  await expect(said).toHaveText('Still here: time ran out.')
  await page.clock.runFor(5_100)
  await expect(said).toBeEmpty()
  await page.keyboard.press('Shift')
  await expect(said).toHaveText('Shift: 2 more to leave.')
  await page.keyboard.press('a')
  await expect(said).toBeEmpty()
})

test('Shift that writes, selects or is held does not count', async ({ page }) => {
  await page.goto('about/')
  const said = page.locator('.leave').getByRole('status')
  for (let time = 0; time < 3; time++) {
    await page.keyboard.press('Shift+A')
    await page.keyboard.press('Shift+Tab')
    await page.locator('h1').click({ modifiers: ['Shift'] })
    await expect(said).toBeEmpty()
  }
  await page.keyboard.down('Shift')
  // Held, a key is sent again and again.
  for (let time = 0; time < 5; time++) await page.keyboard.down('Shift')
  await expect(said).toBeEmpty()
  await page.keyboard.up('Shift')
  await expect(said).toHaveText('Shift: 2 more to leave.')
})

test('with scripts off it is a plain link, and the page says that Back leads back', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sites.water.url })
  const page = await context.newPage()
  await page.route(`${elsewhere}**`, (route) => route.fulfill(weather))
  await page.goto('')
  await page.goto('about/')
  await expect(page.locator('.leave-note')).toContainText('It leads to this one, too.')
  await leaveLink(page).click()
  await page.waitForURL(elsewhere)
  await page.goBack()
  expect(page.url()).toBe(`${sites.water.url}about/`)
  await context.close()
})

for (const size of ['100%', '200%']) {
  test(`on a phone with letters at ${size} it stays in reach, and hides nothing that is jumped to or has the focus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('developments/rules-judgment/')
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), size)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.evaluate(() => scrollTo(0, 1200))
    await expect(leaveLink(page)).toBeInViewport({ ratio: 1 })
    expect((await boxOf(leaveLink(page))).height).toBeGreaterThanOrEqual(24)

    const bar = await boxOf(page.locator('.leave-bar'))
    const bottom = bar.y + bar.height
    await page.evaluate(() => (location.hash = '#page:sources'))
    expect((await boxOf(page.locator('#page\\:sources'))).y).toBeGreaterThanOrEqual(bottom)

    const focused = page.locator(':focus')
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let time = 0; time < 40; time++) {
        await page.keyboard.press(key)
        if ((await focused.count()) === 0) continue
        if (await focused.evaluate((one) => one.closest('.leave, .skip, .masthead') !== null))
          continue
        expect((await boxOf(focused)).y).toBeGreaterThanOrEqual(bottom)
      }
    }
  })
}

test('on a screen too low for a bar it does not stay', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 256 })
  await page.goto('about/')
  await page.evaluate(() => scrollTo(0, 600))
  await expect(leaveLink(page)).not.toBeInViewport()
})

test('it is not printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('about/')
  await expect(page.locator('.leave-bar')).toBeHidden()
  await expect(page.locator('.leave-note')).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it has no fault a machine can find, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('about/')
    await page.keyboard.press('Shift')
    expect(await axeFaults(page)).toEqual([])
  })
}

function leaveLink(page: Page): Locator {
  return page.getByRole('link', { name: 'Leave this page and go to: weather forecast' })
}

async function shiftThrice(page: Page): Promise<void> {
  for (let time = 0; time < 3; time++) await page.keyboard.press('Shift')
}

async function boxOf(place: Locator): Promise<{ y: number; height: number }> {
  const box = await place.boundingBox()
  if (!box) throw new Error('It is not shown.')
  return box
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { axeFaults } from './faults/axe-faults.ts'
import { pagesOf } from './built-files.ts'
import { sites } from './sites.ts'
import { dataOf, codeOf, one, search, choose, field, results } from './search-page.ts'

const { records } = dataOf(sites.docket)
const developments = records.filter(({ folder }) => folder === 'developments')
const terms = records.filter(({ folder }) => folder === 'glossary')

test('nothing is sent, stored, or written into the address', async ({ page }) => {
  await page.goto('search/')
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const before = await page.evaluate(() => [location.href, history.length])
  await field(page).pressSequentially('hold')
  await page.keyboard.press('Enter')
  await choose(page, 'Kind', 'glossary')
  await expect(page.getByRole('status')).toContainText('found for “hold”')
  await field(page).press('Escape')
  await page.getByRole('button', { name: 'Clear all' }).click()
  expect(await page.evaluate(() => [location.href, history.length])).toEqual(before)
  expect(asked).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ])
  expect(stored).toEqual([0, 0, 0, 0])
  await page.reload()
  await expect(field(page)).toHaveValue('')
})

test('holds to the strict policy', async ({ page }) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
    "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': policy }
    await route.fulfill({ response, headers })
  })
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', ({ message }) => faults.push(message))
  await search(page, 'hold')
  await expect(results(page).first()).toBeVisible()
  expect(faults).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results have no fault a machine can find, in ${colorScheme} colours`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, baseURL: sites.docket.url })
    const page = await context.newPage()
    await search(page, 'hold')
    await expect(page.getByRole('status')).toContainText('found')
    expect(await axeFaults(page)).toEqual([])
    await context.close()
  })
}

test('fits a screen 320 pixels wide, where the filters are folded away', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await search(page, 'hold')
  await expect(results(page).first()).toBeVisible()
  await expect(page.getByLabel('Storyline')).toBeHidden()
  await page.locator('.search summary').click()
  const small = await page
    .locator('.search :is(input, select, button, summary)')
    .evaluateAll(
      (all) =>
        all
          .map((control) => control.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24).length,
    )
  expect(small).toBe(0)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no control that does nothing, and the index leads everywhere', async ({
    page,
  }) => {
    await page.goto('search/')
    await expect(page.locator('main :is(input, select, button, form)')).toHaveCount(0)
    await expect(page.getByText('Searching needs scripts')).toBeVisible()
    const addresses = await page
      .locator('.index h3 + ul a:not(.status-mark)')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const expected = records
      .filter(({ folder }) => folder !== 'sources')
      .map(({ folder, id }) => {
        if (folder === 'questions') return `/#question:${id}`
        return folder === 'pages' ? `/${id}/` : `/${folder}/${id}/`
      })
    expect([...new Set(addresses)].sort()).toEqual(expected.sort())
    const fallen = one(developments.find(({ mark }) => mark))
    const line = page.locator('.index li').filter({
      has: page.locator(`[data-development="${fallen.id}"]`),
    })
    await expect(line.locator('.status-mark')).toHaveText(`(${fallen.mark?.text})`)
    const alias = one(terms.find(({ names }) => names))
    await expect(page.locator('.index')).toContainText(`${alias.names?.[0]}: see ${alias.title}`)
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link').last().click()
    await expect(page.locator('.index h3').last()).toBeInViewport()
  })
})

for (const site of [sites.sub, sites.water]) {
  test(`works at ${site.url}`, async ({ page }) => {
    const term = one(dataOf(site).records.find(({ folder }) => folder === 'glossary'))
    await page.goto(`${site.url}search/`)
    await field(page).fill(term.title)
    await results(page).first().locator('a').click()
    await expect(page).toHaveURL(`${site.url}glossary/${term.id}/`)
  })
}

for (const [name, { out }] of Object.entries(sites)) {
  test(`“${name}” loads the search on its own page only, in two files without imports`, () => {
    const loading = pagesOf(out)
      .filter(({ elements }) =>
        elements.some(
          ({ name, attributes }) =>
            name === 'script' && /search\/index\.js|Search/.test(attributes['src'] ?? ''),
        ),
      )
      .map(({ file }) => file)
    expect(loading).toEqual(['search/index.html'])
    const code = readFileSync(join(out, codeOf(out)), 'utf8')
    // A copy on disk runs it as a plain script, where neither would be understood.
    expect(() => new Script(code)).not.toThrow()
    expect(code).not.toMatch(/\bimport\s*[(.]/)
  })
}

test('weighs at most 45 KB compressed, code and index', () => {
  const { out } = sites.docket
  const bytes = ['search/index.js', codeOf(out)].map(
    (file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length,
  )
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(45 * 1024)
})

/** What a built site’s search loads. */

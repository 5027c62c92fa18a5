import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext, Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import type { SearchData, SearchRecord } from '../src/graph/search-record.ts'
import { builtFiles, pagesOf } from './built-files.ts'
import { sites, type TestSite } from './sites.ts'

const { records } = dataOf(sites.docket)
const developments = records.filter(({ folder }) => folder === 'developments')
const terms = records.filter(({ folder }) => folder === 'glossary')

test('a word is found with an accent too many, and in another case', async ({ page }) => {
  const term = one(terms.find(({ title }) => /^[a-z]*o[a-z]{4,}$/.test(title)))
  for (const typed of [term.title.replace('o', 'ó'), term.title.toUpperCase()]) {
    await search(page, typed)
    await expect(results(page).first().locator('a')).toHaveAttribute('data-term', term.id)
  }
})

test('a section of the law is found however it is written', async ({ page }) => {
  for (const typed of ['8 USC 1357', '8 U.S.C. § 1357', '8 u.s.c. 1357(d)']) {
    await search(page, typed)
    await expect(page.locator('.search-results [data-cite="8-usc-1357"]')).toHaveCount(1)
    await expect(page.locator('.search-results [data-term="section-1357d"]')).toHaveCount(1)
  }
})

test('a docket number is found, and another name finds its term first', async ({ page }) => {
  const filed = one(developments.find(({ numbers }) => numbers))
  await search(page, filed.numbers?.[0] ?? '')
  await expect(page.locator(`.search-results [data-development="${filed.id}"]`)).toHaveCount(1)
  for (const { id, names = [] } of terms.filter(({ names }) => names).slice(0, 10)) {
    await search(page, names[0] ?? '')
    await expect(results(page).first().locator('a')).toHaveAttribute('data-term', id)
  }
})

test('a word spelled nearly so is found only where nothing is spelled so', async ({ page }) => {
  const term = one(terms.find(({ title }) => /^[a-z]{8,}$/.test(title)))
  await search(page, term.title.slice(0, 4) + term.title.slice(5))
  await expect(page.getByRole('status')).toContainText('Spelled nearly so')
  await expect(results(page).first().locator('a')).toHaveAttribute('data-term', term.id)
  await search(page, term.title)
  await expect(page.getByRole('status')).toHaveText(/^\d+ found for/)
})

test('every result says where it stands in the words of its own page and of the lists', async ({
  page,
}) => {
  await page.goto('search/')
  await choose(page, 'Kind', 'developments')
  const more = page.getByRole('button', { name: /^Show \d+ more/ })
  while (await more.isVisible()) await more.click()
  const shown = await saidIn(page, '.search-results > li')
  await page.goto('developments/')
  const listed = await saidIn(page, '.developments > li')
  expect(shown).toEqual(listed)
  expect(shown.length).toBe(developments.length)
  expect(shown.some(({ mark }) => mark.includes('vacated, '))).toBe(true)
})

test('a source says what befell the ruling it is the text of', async ({ page }) => {
  const source = one(records.find(({ folder, mark }) => folder === 'sources' && mark))
  await search(page, source.title)
  const result = results(page).filter({ has: page.locator(`[data-cite="${source.id}"]`) })
  await expect(result.locator('.status-mark')).toHaveText(`(${source.mark?.text})`)
})

test('filters work alone and with words, are counted, and are cleared', async ({ page }) => {
  await page.goto('search/')
  const fallen = developments.filter(({ status }) => status?.label === 'No longer in effect')
  await choose(page, 'Status', 'No longer in effect')
  await expect(page.getByRole('status')).toHaveText(
    `${fallen.length} found: ${fallen.length}\u00a0developments.`,
  )
  const { id, kind = '', storyline = '', places: [place = ''] = [], date = '' } = one(fallen[0])
  await choose(page, 'Kind', kind)
  await choose(page, 'Storyline', storyline)
  await choose(page, 'Place', place)
  await choose(page, 'Year', date.slice(0, 4))
  const left = fallen.filter(
    (one) =>
      one.kind === kind &&
      one.storyline === storyline &&
      one.places?.includes(place) &&
      one.date?.startsWith(date.slice(0, 4)),
  )
  await expect(results(page)).toHaveCount(left.length)
  await expect(page.locator(`.search-results [data-development="${id}"]`)).toHaveCount(1)
  await expect(page.locator('.search summary')).toContainText('5 filters set')
  await field(page).fill('zzzz')
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzz”.')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(results(page)).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText('')
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeHidden()
  await expect(field(page)).toBeFocused()
})

test('nothing found says what to try, and leads to the index', async ({ page }) => {
  await search(page, 'zzzzzz')
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzzz”.')
  await expect(page.getByText('Try fewer words')).toBeVisible()
  await page.getByRole('link', { name: 'the A–Z index' }).click()
  await expect(page.getByRole('heading', { name: 'A–Z index' })).toBeInViewport()
})

test('all of it works by keyboard', async ({ page }) => {
  const term = one(terms.find(({ title }) => /^[a-z]{8,}$/.test(title)))
  await search(page, term.title)
  const links = page.locator('.search-results a')
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(results(page)).toHaveCount(0)
  await page.keyboard.type(term.title)
  await page.keyboard.press('Enter')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/glossary/${term.id}/$`))
})

test('more results follow where the last ones end', async ({ page }) => {
  await page.goto('search/')
  await choose(page, 'Kind', 'developments')
  const count = await results(page).count()
  expect(count).toBeLessThan(developments.length)
  await page.getByRole('button', { name: /^Show \d+ more/ }).click()
  await expect(page.locator('.search-results a').nth(count)).toBeFocused()
})

test('found words are marked, and nothing typed is read as markup', async ({ page }) => {
  const term = one(terms.find(({ title }) => /^[a-z]{8,}$/.test(title)))
  await search(page, `${term.title} <b>`)
  await expect(results(page).first().locator('a mark')).toHaveText(term.title)
  await search(page, '<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
})

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
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
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
function dataOf({ out }: TestSite): SearchData {
  const context: { searchData?: SearchData } = {}
  runInNewContext(readFileSync(join(out, 'search/index.js'), 'utf8'), context)
  return one(context.searchData)
}

function codeOf(out: string): string {
  return one(builtFiles(out).find((file) => /^_astro\/Search\..*\.js$/.test(file)))
}

function one<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The site has nothing of the kind.')
  return found
}

async function search(page: Page, typed: string): Promise<void> {
  if (!page.url().endsWith('/search/')) await page.goto('search/')
  await field(page).fill(typed)
}

async function choose(page: Page, label: string, value: SearchRecord['id']): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption(value)
}

function field(page: Page) {
  return page.getByRole('searchbox')
}

function results(page: Page) {
  return page.locator('.search-results > li')
}

/** What each line of a list says of a development’s standing. */
function saidIn(page: Page, lines: string) {
  return page.locator(lines).evaluateAll((all) =>
    all.map((line) => {
      const textOf = (selector: string) => line.querySelector(selector)?.textContent?.trim() ?? ''
      const wordOf = (selector: string) => line.querySelector(selector)?.getAttribute('data-status')
      return {
        id: line.querySelector('[data-development]')?.getAttribute('data-development'),
        status: textOf('.status'),
        word: wordOf('.status'),
        mark: textOf('.status-mark'),
        markWord: wordOf('.status-mark'),
      }
    }),
  )
}

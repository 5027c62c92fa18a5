import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { deadLinks } from '../src/check/links/dead-links.ts'
import { builtFiles, pagesOf } from './built-files.ts'
import { sites } from './sites.ts'

for (const name of ['docket', 'sub'] as const) {
  test.describe(`a copy of the site “${name}”`, () => {
    const site = sites[name]
    const out = resolve('.test-results/copies', name)
    const asked: string[] = []
    const said: string[] = []

    test.beforeAll(() => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['src/cli/copy.ts', '--site', site.out, '--out', out],
        { encoding: 'utf8' },
      )
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain('index.html')
    })

    test.beforeEach(({ page }) => {
      asked.length = 0
      said.length = 0
      page.on('request', (request) => asked.push(request.url()))
      page.on('requestfailed', (request) => said.push(`not loaded: ${request.url()}`))
      page.on('pageerror', ({ message }) => said.push(message))
      page.on('console', (line) => line.type() === 'error' && said.push(line.text()))
    })

    test.afterEach(() => {
      expect(said).toEqual([])
      expect(asked.filter((url) => !url.startsWith(pathToFileURL(out).href))).toEqual([])
    })

    test('has every page, and leads to no file and no place that is not there', () => {
      const files = new Set(builtFiles(out))
      const pages = [...files].filter((file) => file.endsWith('.html'))
      const built = builtFiles(site.out).filter((file) => /(?:^|\/)index\.html$/.test(file))
      expect(pages).toEqual(built)
      const texts = pages.map((path) => ({ path, html: readFileSync(join(out, path), 'utf8') }))
      const copy = { pages: texts, files, base: '/', origin: 'https://copy.invalid' }
      const dead = deadLinks(copy).map(({ page, tag, fault }) => [page, tag, fault.kind])
      expect(dead).toEqual([])
    })

    test('names a file with every address, and from where it stands', () => {
      const wrong = pagesOf(out).flatMap(({ file, elements }) =>
        elements
          .flatMap(({ attributes }) => [attributes['href'], attributes['src']])
          .filter((address) => address !== undefined && !/^(?:https:|#)/.test(address))
          .filter((address) => {
            const here = pathToFileURL(join(out, file))
            const there = new URL(address ?? '', here)
            there.hash = there.search = ''
            return address?.startsWith('/') || !isFile(there)
          })
          .map((address) => `${file}: ${address}`),
      )
      expect(wrong).toEqual([])
    })

    test('says of itself what it is, of which day, and where the current text is', async ({
      page,
    }) => {
      const readMe = readFileSync(join(out, 'READ ME FIRST.txt'), 'utf8')
      const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(asOf(site.out)),
      )
      expect(readMe).toContain('The Detainer Docket')
      expect(readMe).toContain(day)
      expect(readMe).toContain('A copy does not change when things do.')
      expect(readMe).toContain(`https://detainer-docket.example${site.base}`)
      await page.goto(pathToFileURL(join(out, 'about/index.html')).href)
      await expect(page.locator('.copy-note')).toHaveText(
        `This is a copy as of ${day}. It does not change when things do. The current page is at https://detainer-docket.example${site.base}about/.`,
      )
      expect(await sizeOf(page.locator('.copy-note'))).toBeLessThan(
        await sizeOf(page.locator('body')),
      )
    })

    test('is read by following its links, from the first page to one of every kind', async ({
      page,
    }) => {
      await page.goto(pathToFileURL(join(out, 'index.html')).href)
      await expect(page.locator('.skip')).toHaveCSS('position', 'absolute')
      const parts = page.locator('.masthead a')
      const count = await parts.count()
      expect(count).toBeGreaterThan(4)
      for (let part = 0; part < count; part++) await follow(page, parts.nth(part))
      await page.goto(pathToFileURL(join(out, 'index.html')).href)
      for (const link of [
        'a[href$="developments/index.html"]',
        'main a[data-development]',
        'main a[data-term]',
        'main a[data-development]',
        'main a[href*="storylines/"]',
        'main a[data-development]',
        'main a[href*="places/"]',
        'main a[data-development]',
        'main .source-more',
        'main a[data-development]',
        'main a.status',
        '.colophon a[href*="method/"]',
        '.colophon a[href*="corrections/"]',
        '.masthead-name',
      ]) {
        await follow(page, page.locator(link))
      }
    })

    test('leads from a sentence to its source, and back to the very place', async ({ page }) => {
      await page.goto(pathToFileURL(join(out, 'developments/gonzalez-ca9/index.html')).href)
      const citation = page.locator('.prose a[data-cite]').first()
      const id = await citation.getAttribute('id')
      await citation.click()
      const entry = page.locator(`[id="source:${await citation.getAttribute('data-cite')}"]`)
      await expect(entry).toBeInViewport()
      await entry.locator(`a[href="#${id}"]`).click()
      await expect(citation).toBeInViewport()
    })

    test('shows previews', async ({ page }) => {
      await page.goto(pathToFileURL(join(out, 'developments/gonzalez-ca9/index.html')).href)
      const button = page.locator('.prose button[popovertarget]').first()
      await button.click()
      const preview = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`)
      await expect(preview).toBeVisible()
      await follow(page, preview.locator('a[href$="index.html"]'))
    })

    test('finds what is searched for', async ({ page }) => {
      await page.goto(pathToFileURL(join(out, 'search/index.html')).href)
      await page.getByRole('searchbox').fill('8 USC 1357')
      const first = page.locator('.search-results a').first()
      await expect(first).toBeVisible()
      await follow(page, first)
    })
  })
}

/** Click a link and arrive at a page of the copy that has a heading. */
async function follow(page: Page, links: Locator): Promise<void> {
  const link = links.filter({ visible: true }).first()
  const to = await link.evaluate((one: HTMLAnchorElement) => one.href)
  await link.click()
  await expect(page).toHaveURL(to)
  await expect(page.locator('h1')).toBeVisible()
}

async function sizeOf(element: Locator): Promise<number> {
  return element.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
}

function isFile(url: URL): boolean {
  return existsSync(fileURLToPath(url)) && !url.pathname.endsWith('/')
}

function asOf(out: string): string {
  const status = JSON.parse(readFileSync(join(out, 'api/status.json'), 'utf8')) as { asOf: string }
  return status.asOf
}

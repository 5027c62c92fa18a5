import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { sites } from './sites.ts'

test.use({ javaScriptEnabled: false })

test('from the map to a state, and back to all places', async ({ page }) => {
  await page.goto('places/')
  await linkOnMap(page, 'Colorado').click()
  await expect(page).toHaveURL(/\/places\/us-co\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Colorado')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('What happened, newest first')
  await page.getByRole('link', { name: 'All places' }).click()
  await expect(page).toHaveURL(/\/places\/$/)
})

test('from the table to a state, and on to what applies to the whole country', async ({ page }) => {
  await page.goto('places/')
  await page.getByRole('table').getByRole('link', { name: 'California', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('California')
  await expect(page.getByText('about the whole country (')).toBeVisible()
  await page.locator('.page-head').getByRole('link', { name: 'United States' }).click()
  await expect(page).toHaveURL(/\/places\/us\/$/)
})

test('by keyboard, with a mark on the state that has the focus', async ({ page }) => {
  await page.goto('places/')
  const link = linkOnMap(page, 'New York')
  const fill = () => link.locator('path').evaluate((path) => getComputedStyle(path).fill)
  const before = await fill()
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((one) => one === document.activeElement)) break
  }
  await expect(link).toBeFocused()
  expect(await link.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
  expect(await fill()).not.toBe(before)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/places\/us-ny\/$/)
})

test('the table says the same as the map, and more', async ({ page }) => {
  await page.goto('places/')
  const rows = await page.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const link = row.querySelector('a')
      const count = row.querySelector('td')?.textContent ?? ''
      return {
        href: link?.getAttribute('href'),
        label: `${link?.textContent}: ${count} development${count === '1' ? '' : 's'}`,
      }
    }),
  )
  const links = await page.locator('.map a').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href'),
      label: link.getAttribute('aria-label'),
      title: link.querySelector('title')?.textContent,
    })),
  )
  expect(links.length).toBeGreaterThan(5)
  expect(links.map(({ href, label }) => ({ href, label }))).toEqual(
    rows.filter(({ href }) => href !== '/places/us/'),
  )
  expect(links.filter(({ label, title }) => label !== title)).toEqual([])
})

test('a row adds up, and its page lists as many', async ({ page }) => {
  await page.goto('places/')
  const row = page.getByRole('row').filter({ hasText: 'California' })
  const [count = '', words = ''] = await row.getByRole('cell').allTextContents()
  const parts = words.split('; ').map((part) => Number.parseInt(part, 10))
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(count))
  await row.getByRole('link').click()
  await expect(page.locator('.developments > li')).toHaveCount(Number(count))
  await expect(page.locator('.lead')).toContainText(words)
})

test('from a development to its place', async ({ page }) => {
  await page.goto('developments/gonzalez-judgment/')
  await page.locator('.facts').getByRole('link', { name: 'California' }).click()
  await expect(page).toHaveURL(/\/places\/us-ca\/$/)
})

test('the map weighs at most 40,000 bytes, and fits a small screen', async ({ page }) => {
  const html = readFileSync(join(sites.docket.out, 'places/index.html'), 'utf8')
  const map = /<figure class="map"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? ''
  expect(map).toContain('California')
  expect(Buffer.byteLength(map)).toBeLessThanOrEqual(40_000)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['places/', 'places/us-ca/', 'places/us/']) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(320)
  }
})

test('prints in black and white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('places/')
  const fills = await page
    .locator('.map path')
    .evaluateAll((all) => [...new Set(all.map((path) => getComputedStyle(path).fill))].sort())
  expect(fills).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

test('elsewhere there is a table and no map', async ({ page }) => {
  await page.goto(`${sites.water.url}places/`)
  await expect(page.locator('main svg')).toHaveCount(0)
  await expect(page.getByRole('rowheader')).toHaveText([
    /New Zealand\s+the whole country/,
    'Canterbury',
    'Otago',
  ])
  await page.getByRole('link', { name: 'Canterbury' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Canterbury')
})

test('all of it works under a sub-path', async ({ page }) => {
  await page.goto(`${sites.sub.url}places/`)
  await linkOnMap(page, 'Oregon').click()
  await expect(page).toHaveURL(`${sites.sub.url}places/us-or/`)
  await page.locator('.developments a').first().click()
  await page.locator('.facts').getByRole('link', { name: 'Oregon' }).click()
  await expect(page).toHaveURL(`${sites.sub.url}places/us-or/`)
})

function linkOnMap(page: Page, state: string) {
  return page.locator('.map').getByRole('link', { name: `${state}:` })
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, test } from 'playwright/test'
import { builtFiles } from './built-files.ts'
import { sites } from './sites.ts'

test('from a vacated ruling to the ruling that vacated it', async ({ page }) => {
  await page.goto('developments/gonzalez-judgment/')
  const standing = page.getByRole('region', { name: 'Where it stands' })
  await expect(standing).toHaveAttribute('data-status', 'ended')
  await expect(standing).toContainText('No longer in effect since 11 September 2020')
  await expect(standing).toContainText('11 September 2020, vacated: Ninth Circuit')
  await standing.locator('a[data-development="gonzalez-ca9"]').first().click()
  await expect(page.getByRole('heading', { name: 'What it did to earlier events' })).toBeVisible()
  await page.locator('.effects a[data-development="gonzalez-judgment"]').first().click()
  await expect(page).toHaveURL(/gonzalez-judgment/)
})

test('a link to a fallen ruling says so where the reader is', async ({ page }) => {
  await page.goto('developments/gonzalez-ca9/')
  const link = page.locator('.prose a[data-development="gonzalez-judgment"]').first()
  await expect(after(link).first()).toHaveText('(vacated, 11 September 2020)')
})

test('so do lists and sources', async ({ page }) => {
  await page.goto('developments/')
  const card = page.locator('.developments > li', {
    has: page.locator('a[data-development="trusted-traveler-ban"]'),
  })
  await expect(card.locator('.status')).toHaveText('No longer in effect')
  await page.goto('sources/gonzalez-judgment/')
  await expect(page.locator('.facts .status-mark')).toHaveText('(vacated, 11 September 2020)')
})

test('a point that was revived says what revived it', async ({ page }) => {
  await page.goto(`${sites.water.url}developments/abstraction-rules/`)
  const standing = page.getByRole('region', { name: 'Where it stands' })
  await expect(standing).toHaveAttribute('data-status', 'partly')
  await expect(standing).toContainText('It has been so since 6 November 2019, because of')
})

test('nothing on file is not drawn as a promise', async ({ page }) => {
  await page.goto('developments/green-light-suit-dismissed/')
  await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText(
    'Nothing on file has changed it. That is not a promise that nothing has happened.',
  )
})

test('the mark stands after the number of a source, which does not prove it', async ({ page }) => {
  await page.goto('storylines/detainer-databases/')
  const link = page.locator('.prose a[data-development="gonzalez-judgment"]').first()
  await expect(after(link).nth(0)).toHaveClass(/^citation/)
  await expect(after(link).nth(1)).toHaveText('(vacated, 11 September 2020)')
})

test('a citation of a text that fell says so, too', async ({ page }) => {
  await page.goto('glossary/probable-cause/')
  const cite = page.locator('.prose a[data-cite="gonzalez-judgment"]').first()
  const mark = cite.locator('xpath=following-sibling::*[contains(@class,"status-mark")][1]')
  await expect(mark).toHaveText(/vacated, 11 September 2020/)
})

test('every mark is one tap away from its meaning, and no mark is explained', async ({ page }) => {
  await page.goto('glossary/probable-cause/')
  await page.locator('.prose .status-mark').first().click()
  await expect(page).toHaveURL(/\/status\/#mark:/)
  await expect(page.locator(':target dt')).toBeVisible()
  await page.goto('developments/green-light-law/')
  await expect(page.locator('.colophon')).toContainText('not that it is good law')
  await page.getByRole('link', { name: 'What the marks mean' }).click()
  await expect(page.locator('section', { has: page.locator('#mark\\:none') })).toContainText(
    'It does not mean “good law”',
  )
})

test('the head of a page says how its development fell, with the proof', async ({ page }) => {
  await page.goto('developments/gonzalez-judgment/')
  const banner = page.locator('.banner')
  await expect(banner).toContainText('It was vacated on 11 September 2020: Ninth Circuit')
  await banner.locator('.citation').first().click()
  await expect(page.locator(':target')).toContainText('Gonzalez v. United States')
})

test('in part, where only some points fell', async ({ page }) => {
  await page.goto('developments/gonzalez-summary-judgment/')
  await expect(page.locator('.banner')).toContainText(
    '1 of its 4 points was reversed on 11 September 2020',
  )
  await page.goto('sources/gonzalez-summary-judgment/')
  await expect(page.locator('.banner')).toContainText(
    'In part, it was reversed on 11 September 2020',
  )
})

test('along the timeline, by keyboard and without its drawing', async ({ page }) => {
  await page.goto('timeline/')
  await page.locator('.drawing').evaluate((drawing) => drawing.remove())
  const ruling = page.locator('#at\\:gonzalez-ca9')
  await expect(ruling).toContainText('Vacated: Final judgment bars detainers', { ignoreCase: true })
  await ruling.getByRole('link', { name: 'Final judgment bars detainers' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#at:gonzalez-judgment$/)
  await expect(page.locator(':target')).toContainText('Later vacated, 11 September 2020', {
    ignoreCase: true,
  })
  await expect(page.locator('.timeline-gap').first()).toContainText('with nothing on file')
})

test('a storyline has a timeline of its own', async ({ page }) => {
  await page.goto('storylines/trusted-travelers/')
  await expect(page.locator('.timeline li[id]').first()).toContainText('Green Light Law')
  await expect(page.locator('.drawing svg')).toBeVisible()
})

test('no mark stands twice in a row', () => {
  const mark = /<a class="status-mark"[^>]*>([^<]*)<\/a>/.source
  const twice = new RegExp(`${mark}\\s*<a class="status-mark"[^>]*>\\1</a>`)
  expect('<a class="status-mark" href="/">(x)</a> <a class="status-mark">(x)</a>').toMatch(twice)
  for (const { out } of [sites.docket, sites.water]) {
    for (const file of builtFiles(out).filter((path) => path.endsWith('.html'))) {
      expect(twice.test(readFileSync(join(out, file), 'utf8')), file).toBe(false)
    }
  }
})

/** What follows a link, but for the buttons that open previews. */
function after(link: Locator): Locator {
  return link.locator('xpath=following::*[not(self::button or self::span)]')
}

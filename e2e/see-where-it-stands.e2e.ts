import { expect, test } from 'playwright/test'
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
  await expect(link.locator('xpath=following-sibling::*[1]')).toHaveText(
    ' (vacated, 11 September 2020)',
  )
})

test('so do lists and sources', async ({ page }) => {
  await page.goto('developments/')
  const card = page.locator('.developments > li', {
    has: page.locator('a[data-development="trusted-traveler-ban"]'),
  })
  await expect(card.locator('.status')).toHaveText('No longer in effect')
  await page.goto('sources/gonzalez-judgment/')
  await expect(page.locator('.facts .status-mark')).toHaveText(' (vacated, 11 September 2020)')
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

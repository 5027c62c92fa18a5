import { expect, test } from 'playwright/test'
import { sites } from './sites.ts'

test.use({ javaScriptEnabled: false })

test('from a word to its definition, and back to a sentence that uses it', async ({ page }) => {
  await page.goto('storylines/detainer-databases/')
  await page.locator('.prose a[data-term="detainer"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('detainer')
  await expect(page.getByText('This definition rests on')).toBeVisible()

  const use = page.locator('.used-in a[href*="/developments/"][href*="#mention:"]').first()
  const words = await use.locator('xpath=../span/mark').textContent()
  await use.click()
  const mention = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(mention).toBeInViewport()
  await expect(mention).toHaveText(words ?? '')
  await expect(mention).toHaveAttribute('data-term', 'detainer')
})

test('the glossary finds a term by its first letter', async ({ page }) => {
  await page.goto('glossary/')
  await page
    .getByRole('navigation', { name: 'Letters' })
    .getByRole('link', { name: 'A', exact: true })
    .click()
  await expect(page.locator('[id="letter:A"]')).toBeInViewport()
  await page.getByRole('link', { name: 'administrative subpoena' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('administrative subpoena')
})

test('all of it works under a sub-path', async ({ page }) => {
  await page.goto(sites.sub.url)
  await page.getByRole('link', { name: 'Detainers and databases' }).click()
  await page.locator('.prose a[data-term="detainer"]').first().click()
  await expect(page).toHaveURL(`${sites.sub.url}glossary/detainer/`)
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Sources' })
    .click()
  await expect(page).toHaveURL(`${sites.sub.url}sources/`)
})

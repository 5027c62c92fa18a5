import { expect, test } from 'playwright/test'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('from a sentence to its source, and back to the very place', async ({ page }) => {
      await page.goto('developments/gonzalez-ca9/')
      const citation = page.locator('.prose a[data-cite]').first()
      const id = await citation.getAttribute('id')
      const key = await citation.getAttribute('data-cite')
      await citation.click()
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#source:${key}`)
      const entry = page.locator(`[id="source:${key}"]`)
      await expect(entry).toBeInViewport()
      await entry.locator(`a[href="#${id}"]`).click()
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`)
      await expect(citation).toBeInViewport()
    })

    test('from a source’s own page to each place that cites it', async ({ page }) => {
      await page.goto('developments/gonzalez-ca9/')
      await page
        .locator('.sources li')
        .first()
        .getByRole('link', { name: 'What we take from it' })
        .click()
      await expect(page.getByRole('heading', { name: 'Where it is cited' })).toBeVisible()
      const use = page
        .locator('.cited-by a[href*="/developments/gonzalez-judgment/#cite:"]')
        .first()
      const target = new URL((await use.getAttribute('href')) ?? '', page.url()).hash.slice(1)
      await use.click()
      await expect(page.locator(`[id="${target}"]`)).toBeInViewport()
    })
  })
}

test('a source says what it is, who published it, when, and whether it is the thing itself', async ({
  page,
}) => {
  await page.goto('developments/gonzalez-ca9/')
  const entry = page.locator('[id="source:gonzalez-ca9"]')
  await expect(entry).toContainText('Primary source')
  await expect(entry).toContainText('11 September 2020')
  await expect(entry).toContainText('Ninth Circuit')
  await expect(entry.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//)
})

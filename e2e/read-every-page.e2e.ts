import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'playwright/test'

/** One page of each kind. */
const kinds = [
  '',
  'developments/',
  'developments/gonzalez-judgment/',
  'storylines/ice-subpoenas/',
  'timeline/',
  'places/',
  'places/us-ca/',
  'status/',
  'glossary/',
  'glossary/detainer/',
  'sources/',
  'sources/gonzalez-ca9/',
  'about/',
  'method/',
  'corrections/',
  '404.html',
]

for (const path of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} has no fault a machine can find, in ${colorScheme} colours`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ colorScheme, baseURL: baseURL ?? '' })
      const page = await context.newPage()
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await context.close()
    })
  }

  test(`/${path} asks nothing of anyone else, and keeps nothing`, async ({ page, baseURL }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => !url.startsWith(baseURL ?? 'nowhere'))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test(`/${path} fits a screen 320 pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })
}

test('an address that does not exist is answered as such, with a way on', async ({ page }) => {
  const response = await page.goto('developments/nothing/')
  expect(response?.status()).toBe(404)
  await page.getByRole('link', { name: 'all developments' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Developments')
})

test('the keyboard reaches the text at once, and every link shows where it is', async ({
  page,
}) => {
  await page.goto('developments/gonzalez-judgment/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus-visible')
  // The status word leads to its meaning, then comes what brought it about.
  await expect(focused).toHaveText('No longer in effect')
  await page.keyboard.press('Tab')
  await expect(focused).toHaveAttribute('data-development', 'gonzalez-ca9')
  expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid')
})

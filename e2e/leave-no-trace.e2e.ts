import { expect, type Page, test } from 'playwright/test'
import { fullestPages } from './kinds-of-page.ts'
import { sites } from './sites.ts'
import { watchPage } from './watch-page.ts'

// After everything on a page was used, nobody else was asked, nothing is kept, and the content policy
// had nothing to refuse.

test.describe.configure({ mode: 'parallel' })

const nothing = { asked: [], said: [], kept: [] }

// The second site has what the first has not: asides, the way out, the page of all components.
const addresses = [
  ...fullestPages(sites.docket),
  ...fullestPages(sites.water).filter((address) => /components|developments\/./.test(address)),
]

for (const address of addresses) {
  test(`${address} tells nobody, and keeps nothing`, async ({ page }) => {
    const traces = await watchPage(page, new URL(address).origin)
    await page.goto(address)
    await unfoldAll(page)
    await openPreviews(page)
    await followHeadings(page)
    await pointAtLinks(page)
    if (await page.getByRole('searchbox').count()) await search(page)
    await page.waitForLoadState('networkidle')
    // The page that stands in for one that does not exist is answered as such.
    const { said, ...rest } = await traces()
    expect({ ...rest, said: said.filter((words) => !/404 \(Not Found\)/.test(words)) }).toEqual(
      nothing,
    )
  })
}

async function openPreviews(page: Page): Promise<void> {
  for (const preview of await page.locator('.preview').all()) {
    const id = await preview.getAttribute('id')
    await page.locator(`.peek[popovertarget="${id}"]`).first().click()
    await expect(preview).toBeVisible()
    await page.keyboard.press('Escape')
  }
}

async function followHeadings(page: Page): Promise<void> {
  const links = page.locator('main :is(.heading-link, .permalink):visible')
  for (let place = 0; place < (await links.count()); place++) {
    const to = await links.nth(place).getAttribute('href')
    await links.nth(place).click()
    await expect(page).toHaveURL((url) => decodeURI(url.hash) === to)
  }
}

async function unfoldAll(page: Page): Promise<void> {
  const closed = page.locator('details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
}

/** Until their previews come by themselves. */
async function pointAtLinks(page: Page): Promise<void> {
  for (const kind of ['data-term', 'data-cite', 'data-development']) {
    const link = page.locator(`.prose a[${kind}][interestfor]:visible`).first()
    if ((await link.count()) === 0) continue
    await link.hover()
    await expect(page.locator('.preview:popover-open')).toHaveCount(1)
    await page.keyboard.press('Escape')
  }
}

async function search(page: Page): Promise<void> {
  const selects = page.locator('.search select')
  await page.getByRole('searchbox').pressSequentially('re')
  for (let place = 0; place < (await selects.count()); place++) {
    await selects.nth(place).selectOption({ index: 1 })
    await selects.nth(place).selectOption({ index: 0 })
  }
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible()
  await expect(page.locator('.search-results > li').first()).toBeVisible()
  await page.getByRole('searchbox').press('Enter')
}

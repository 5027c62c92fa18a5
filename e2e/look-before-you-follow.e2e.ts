import { expect, type Page, test } from 'playwright/test'
import { sites } from './sites.ts'

const address = 'developments/gonzalez-judgment/'
const terms = '.prose a[data-term]'
const cites = '.prose a[data-cite]'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a term shows its definition, a citation its source, a development where it stands', async ({
      page,
    }) => {
      await page.goto(address)
      const term = await peekAt(page, `${terms}[data-term="injunction"]`)
      await expect(term).toContainText('Definition')
      await expect(term.getByRole('link')).toHaveAttribute('href', /\/glossary\/injunction\/$/)

      const quoted = page.locator('.prose p', { hasText: 'a detainer does not provide' }).first()
      await quoted.locator('.peek').last().click()
      const source = open(page)
      await expect(source).toContainText('Primary source')
      await expect(source.locator('blockquote')).toContainText('a detainer does not provide')
      await expect(source.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//)

      const event = await peekAt(page, '.prose a[data-development="gonzalez-findings"]')
      await expect(event.locator('[data-status]').first()).toHaveText('No longer in effect')
      await expect(event).toContainText('two permanent injunctions')
    })

    test('Enter opens a preview, Tab goes into it, Escape closes it and the focus returns', async ({
      page,
    }) => {
      await page.goto(address)
      for (const link of [terms, cites]) {
        const button = peekOf(page, link)
        await button.focus()
        await page.keyboard.press('Enter')
        await expect(open(page)).toHaveCount(1)
        await page.keyboard.press('Tab')
        await expect(open(page).locator(':focus')).toHaveCount(1)
        await page.keyboard.press('Escape')
        await expect(open(page)).toHaveCount(0)
        await expect(button).toBeFocused()
      }
    })

    test('pointing at a link opens its preview; it can be pointed at and dismissed', async ({
      page,
    }) => {
      await page.goto(address)
      await page.locator(terms).first().hover()
      await expect(open(page)).toHaveCount(1)
      await open(page).locator('p').last().hover()
      await page.waitForTimeout(900)
      await expect(open(page)).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(open(page)).toHaveCount(0)
      await page.locator(terms).first().click()
      await expect(page).toHaveURL(/\/glossary\//)
    })
  })
}

test.describe('by touch, on a small screen, without scripts', () => {
  test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 320, height: 640 } })

  test('a reader reaches a definition and its source', async ({ page }) => {
    await page.goto(address)
    await peekOf(page, terms).tap()
    await open(page).getByRole('link', { name: 'More, with sources' }).tap()
    await expect(page).toHaveURL(/\/glossary\//)
    await page.locator('.authority a[data-cite]').first().tap()
    const entry = page.locator('.sources li:target')
    await expect(entry).toBeInViewport()
    await expect(entry.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//)
  })

  test('a preview closes by its button and by a touch beside it', async ({ page }) => {
    await page.goto(address)
    await peekOf(page, terms).tap()
    await open(page).getByRole('button', { name: 'Close' }).tap()
    await expect(open(page)).toHaveCount(0)
    await peekOf(page, terms).tap()
    const heading = await page.locator('.prose h2').first().boundingBox()
    await page.touchscreen.tap((heading?.x ?? 0) + (heading?.width ?? 0) - 5, (heading?.y ?? 0) + 5)
    await expect(open(page)).toHaveCount(0)
  })
})

test.describe('in a browser that does not open previews by itself', () => {
  test.beforeEach(async ({ page }) => {
    // What it does not know, it has another name for here.
    await page.route(/\/$|\.js$/, async (route) => {
      const response = await route.fetch()
      const body = (await response.text())
        .replaceAll('interestForElement', 'notKnownHere')
        .replaceAll('interestfor', 'data-interest')
      await route.fulfill({ response, body })
    })
    await page.goto(address)
  })

  test('the script does, for the pointer', async ({ page }) => {
    await page.locator(terms).first().hover()
    await expect(open(page)).toHaveCount(1)
    await open(page).locator('p').last().hover()
    await page.waitForTimeout(900)
    await expect(open(page)).toHaveCount(1)
    await page.locator('h1').hover()
    await expect(open(page)).toHaveCount(0)
  })

  test('and for the keyboard', async ({ page }) => {
    await page.locator(terms).first().focus()
    await expect(open(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(open(page)).toHaveCount(0)
    await expect(page.locator(terms).first()).toBeFocused()
  })
})

test('a wide screen has the first citation of each place beside the text; a narrow one has not', async ({
  page,
}) => {
  const note = () =>
    page
      .locator('.prose .noted')
      .first()
      .evaluate((link) => {
        const { content, float } = getComputedStyle(link, '::after')
        return { isShown: content.startsWith('"Source '), float }
      })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address)
  expect(await note()).toEqual({ isShown: true, float: 'right' })
  await page.setViewportSize({ width: 600, height: 900 })
  expect((await note()).isShown).toBe(false)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ media: 'print' })
  expect((await note()).isShown).toBe(false)
})

test('an aside stands beside the text on a wide screen, and at the end of every page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${sites.water.url}developments/rules-appeal/`)
  const mark = page.locator('.prose sup[data-note]')
  const words = (await mark.getAttribute('data-note')) ?? ''
  expect(words.length).toBeGreaterThan(10)
  expect(await mark.evaluate((sup) => getComputedStyle(sup, '::after').content)).toContain(
    words.slice(0, 10),
  )
  await mark.locator('a').click()
  await expect(page.locator('.footnotes li:target')).toBeInViewport()
})

test('each section, and each point of a ruling, has an address of its own', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('link', { name: 'Why it matters' }).click()
  await expect(page).toHaveURL(/#why-it-matters$/)
  await page.getByRole('link', { name: 'What stood when' }).click()
  await expect(page).toHaveURL(/#page:history$/)
  await page.getByRole('link', { name: 'Link to point 1' }).click()
  await expect(page).toHaveURL(/#point:database-injunction$/)
})

function peekOf(page: Page, link: string) {
  return page.locator(`.peeked:has(> ${link.split(' ').at(-1)}) > .peek`).first()
}

function open(page: Page) {
  return page.locator('.preview:popover-open')
}

async function peekAt(page: Page, link: string) {
  await peekOf(page, link).click()
  await expect(open(page)).toHaveCount(1)
  return open(page)
}

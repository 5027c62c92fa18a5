import { expect, type JSHandle, type Page, test } from 'playwright/test'
import { sites } from './sites.ts'

/** One page of each kind. What the search page does with keys is tried where it is searched. */
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
  'search/',
  'about/',
  'corrections/',
  'nothing/',
].map((path) => sites.docket.url + path)
// Its way out of the page stays at the top of the screen, over whatever moves under it.
const withBar = `${sites.water.url}developments/rules-judgment/`
const wide = { width: 1280, height: 900 }
const narrow = { width: 360, height: 640 }

for (const [url, viewport] of [
  ...[...kinds, withBar].map((url) => [url, wide] as const),
  [`${sites.docket.url}developments/gonzalez-judgment/`, narrow] as const,
  [`${sites.docket.url}search/`, narrow] as const,
  [withBar, narrow] as const,
]) {
  test.describe(`${url}, ${viewport.width} pixels wide`, () => {
    test.use({ viewport })
    test.beforeEach(async ({ page }) => void (await page.goto(url)))

    test('Tab leads through every control once, in order and in sight; Shift+Tab leads back', async ({
      page,
    }) => {
      const controls = await controlsOf(page)
      const inOrder = await page.evaluate((all) => all.map((_, number) => number), controls)
      expect(inOrder.length).toBeGreaterThan(10)
      const forth = await walk(page, 'Tab', controls, inOrder.length)
      expect(forth).toEqual({ numbers: inOrder, faults: [] })
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
      const back = await walk(page, 'Shift+Tab', controls, inOrder.length)
      expect(back).toEqual({ numbers: inOrder.toReversed(), faults: [] })
    })

    test('the first stop is the way to the text, and the next one is in it', async ({ page }) => {
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to the text' })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const controls = await controlsOf(page)
      const isFirst = await page.evaluate(
        (all) => all.find((one) => one.closest('main')) === document.activeElement,
        controls,
      )
      expect(isFirst).toBe(true)
    })

    test('what comes next stands further down, further right or in the next column', async ({
      page,
    }) => {
      expect(await page.evaluate(outOfOrder)).toEqual([])
    })
  })
}

test.describe('on a development', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('developments/gonzalez-judgment/')
  })

  test('the facts stand beside the head, and come after it', async ({ page }) => {
    await page.setViewportSize(wide)
    const head = await page.locator('.page-head').boundingBox()
    const facts = await page.locator('.page-head ~ .facts').boundingBox()
    expect(facts?.x).toBeGreaterThan((head?.x ?? 0) + (head?.width ?? Infinity))
    expect(facts?.y).toBe(head?.y)
  })

  test('a preview that opens where the focus rests is walked through, and closes behind', async ({
    page,
  }) => {
    const link = page.locator('.prose a[data-term]').first()
    const focus = page.locator(':focus')
    await link.focus()
    await expect(open(page)).toHaveCount(1)
    await expect(link).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(open(page).getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(open(page).getByRole('link')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(focus).toHaveClass('peek')
    await expect(open(page)).toHaveCount(0)
  })

  test('a preview opened by its button does not stay and hide what Tab leads to', async ({
    page,
  }) => {
    await page.setViewportSize(narrow)
    for (const button of (await page.locator('.prose .peek').all()).slice(0, 6)) {
      // High up, so that there is room for the preview below, where the next controls are.
      await button.evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 60))
      await button.press('Enter')
      await expect(open(page)).toHaveCount(1)
      const inside = await open(page).locator('a, button').count()
      for (let stop = 0; stop < inside; stop++) {
        await page.keyboard.press('Tab')
        await expect(open(page).locator(':focus')).toHaveCount(1)
      }
      await page.keyboard.press('Tab')
      await expect(open(page)).toHaveCount(0)
    }
  })

  test('how to cite the page opens by Enter, and Tab leads on', async ({ page }) => {
    await page.locator('.cite summary').press('Enter')
    await expect(page.locator('.cite-plain')).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(page.locator('footer a').first()).toBeFocused()
  })
})

function open(page: Page) {
  return page.locator(':popover-open')
}

/** Every control of a page that can be seen, in the order of its text. */
function controlsOf(page: Page): Promise<JSHandle<HTMLElement[]>> {
  return page.evaluateHandle(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        ':is(a[href], button, summary, input, select, textarea):not(:disabled), [tabindex="0"]',
      ),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }))
    // Where the focus rests a preview opens; on this walk it never does.
    for (const one of controls) one.style.setProperty('interest-delay', '1000s')
    return controls
  })
}

/** Press a key again and again: the numbers of the controls it led to, and what is wrong with them. */
async function walk(
  page: Page,
  key: string,
  controls: JSHandle<HTMLElement[]>,
  steps: number,
): Promise<{ numbers: number[]; faults: string[] }> {
  const stops: Awaited<ReturnType<typeof lookAround>>[] = []
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press(key)
    stops.push(await lookAround())
  }
  return {
    numbers: stops.map(({ number }) => number),
    faults: stops.flatMap(({ faults }) => faults),
  }

  function lookAround() {
    return page.evaluate((all) => {
      const control = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control)
      const { backgroundColor } = getComputedStyle(document.body)
      const isRinged =
        outlineStyle === 'solid' &&
        parseFloat(outlineWidth) >= 2 &&
        outlineColor !== backgroundColor
      // The middle of what is drawn need not be in it: a state on the map has bays.
      const isDrawn = control instanceof SVGElement
      const parts = isDrawn ? [0.2, 0.35, 0.5, 0.65, 0.8] : [0.5]
      const box = control.getClientRects()[0]
      const isAt = (x: number, y: number) =>
        box !== undefined &&
        control.contains(document.elementFromPoint(box.x + box.width * x, box.y + box.height * y))
      const isInSight = parts.some((x) => parts.some((y) => isAt(x, y)))
      const name = control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 60)
      return {
        number: all.indexOf(control as HTMLElement),
        faults: [
          !isRinged && `“${name}” has no ring`,
          !isInSight && `“${name}” is hidden or out of sight`,
        ].filter((fault) => fault !== false),
      }
    }, controls)
  }
}

/** What stands left of what comes before it in the same line, or above it in the same column. In the page. */
function outOfOrder(): string[] {
  const pieces = [
    ...document.querySelectorAll('body > *, main :is(h1, h2, h3, p, dt, dd, li, td, a, button)'),
  ].filter(
    (one) =>
      one.checkVisibility() &&
      // Drawings are laid out by what they show; the facts stand beside the head.
      !one.closest('svg, .facts, .skip, .unseen'),
  )
  return pieces.slice(1).flatMap((piece, number) => {
    const before = pieces[number]
    const [a, b] = [before?.getClientRects()[0], piece.getClientRects()[0]]
    if (!before || !a || !b || before.contains(piece)) return []
    const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    const isSameLine = shared > Math.min(a.height, b.height) / 2
    // Higher up is right only at the head of the next column.
    const isBack = isSameLine
      ? b.right <= a.left + 1
      : b.bottom <= a.top + 1 && b.left < a.right - 1
    const [words, wordsBefore] = [piece, before].map((one) => one.textContent.trim().slice(0, 60))
    return isBack ? [`“${words}” after “${wordsBefore}”`] : []
  })
}

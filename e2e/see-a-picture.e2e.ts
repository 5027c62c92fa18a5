import { expect, type Locator, type Page, test } from 'playwright/test'
import { sites } from './sites.ts'

// Pictures are drawn from the tables and lists beside them: each square is one thing.

const share = 'developments/gonzalez-judgment/'
const counts = 'storylines/ice-subpoenas/'

test('a share has as many squares as its table says', async ({ page }) => {
  await page.goto(sites.docket.url + share)
  const chart = page.locator('.chart')
  const numbers = await numbersIn(chart)
  expect(numbers).toEqual([12_797, 771])
  const [whole = 0, part = 0] = numbers
  expect(await squaresIn(chart)).toEqual([part, whole - part])
  const words = '771 of 12,797, or 6% (more exactly, 6.02%)'
  await expect(chart.locator('figcaption')).toContainText(words)
  await expect(chart.getByRole('img')).toHaveAccessibleName(new RegExp(words.replace(/[()]/g, '.')))
})

test('counts have a square each, row by row, and their sum', async ({ page }) => {
  await page.goto(sites.docket.url + counts)
  const rows = page.locator('.chart tbody tr')
  const numbers = await numbersIn(page.locator('.chart'))
  const drawn = await rows.locator('.chart-marks path').evaluateAll((paths) =>
    paths.map((path) => {
      const [square = 1, gap = 0] = (path.getAttribute('stroke-dasharray') ?? '').split(' ')
      const length = path instanceof SVGPathElement ? path.getTotalLength() : 0
      return (length + Number(gap)) / (Number(square) + Number(gap))
    }),
  )
  expect(drawn).toEqual(numbers.slice(0, -1))
  expect(numbers.at(-1)).toBe(drawn.reduce((sum, one) => sum + one, 0))
  // Each row names its source, but for the sum, which is ours.
  const cited = await rows.evaluateAll((all) =>
    all.map((row) => row.querySelector('[data-cite]') !== null),
  )
  expect(cited).toEqual(numbers.map((_, place) => place < numbers.length - 1))
})

test('a case of three steps or more is drawn, and its list says all of it', async ({ page }) => {
  await page.goto(sites.docket.url + share)
  const steps = page.locator('.chain li')
  await expect(steps).toHaveCount(6)
  await expect(page.locator('.chain circle.chain-dot')).toHaveCount(6)
  await expect(page.locator('.chain svg')).toHaveAttribute('aria-hidden', 'true')
  await expect(steps.and(page.locator('[aria-current="step"]'))).toContainText('(this page)')
  await expect(steps.nth(4)).toContainText('Vacated: steps 3 and 4')
  await expect(steps.nth(4)).toContainText('US Court of Appeals for the Ninth Circuit')
  const drawing = await page.locator('.chain svg').evaluate((svg) => svg.outerHTML.length)
  expect(drawing).toBeLessThanOrEqual(3_072)
  await steps.nth(5).getByRole('link').first().click()
  await expect(page).toHaveURL(/gonzalez-settlement/)
  await expect(page.locator('.chain li').nth(5)).toHaveAttribute('aria-current', 'step')
})

test('what is no case has no drawing of one', async ({ page }) => {
  await page.goto(`${sites.docket.url}developments/byrne-ca2/`)
  await expect(page.locator('.chain')).toHaveCount(0)
})

for (const media of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
  { forcedColors: 'active', colorScheme: 'dark' },
  { media: 'print' },
] as const) {
  test(`squares are in the colour of the text: ${JSON.stringify(media)}`, async ({ page }) => {
    await page.emulateMedia(media)
    await page.goto(sites.docket.url + share)
    const ink = await colourOf(page.locator('.chart td').first(), 'color')
    for (const square of await page.locator('.chart rect').all())
      expect(await colourOf(square, 'fill')).toBe(ink)
    expect(await colourOf(page.locator('.chain svg'), 'fill')).toBe(
      await colourOf(page.locator('.chain li').first(), 'color'),
    )
    await page.goto(sites.docket.url + counts)
    const marks = page.locator('.chart-marks').first()
    expect(await colourOf(marks, 'stroke')).toBe(await colourOf(page.locator('.chart td'), 'color'))
  })
}

for (const width of [320, 768, 1440]) {
  test(`pictures fit a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [share, counts]) {
      await page.goto(sites.docket.url + path)
      const wide = await page
        .locator(':is(.chart, .chain) svg')
        .evaluateAll(
          (all) => all.filter((svg) => svg.getBoundingClientRect().right > innerWidth).length,
        )
      expect(wide).toBe(0)
      expect(await isScrolledSideways(page)).toBe(false)
    }
  })
}

/** The numbers in the last cells of a table, from the top. */
async function numbersIn(chart: Locator): Promise<number[]> {
  const cells = await chart.locator('tbody tr td:last-child').allTextContents()
  return cells.map((cell) => Number(/[\d,]+/.exec(cell)?.[0].replaceAll(',', '')))
}

/** How many squares have their middle in each shape of a share. */
async function squaresIn(chart: Locator): Promise<number[]> {
  return chart.locator('svg.chart-share').evaluate((svg) => {
    const cell = Number(svg.querySelector('pattern')?.getAttribute('width'))
    const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)))
    return [...svg.querySelectorAll(':scope > path')].map((path) => {
      let squares = 0
      for (let y = cell / 2; y < (height ?? 0); y += cell) {
        for (let x = cell / 2; x < (width ?? 0); x += cell) {
          const isIn = path instanceof SVGPathElement && path.isPointInFill(new DOMPoint(x, y))
          if (isIn) squares++
        }
      }
      return squares
    })
  })
}

async function colourOf(of: Locator, name: 'color' | 'fill' | 'stroke'): Promise<string> {
  return of.first().evaluate((one, name) => getComputedStyle(one)[name], name)
}

async function isScrolledSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}

import { expect, type Page, test } from 'playwright/test'
import { axeFaults, bringAxe, colourRules, narrowRules, paperRules } from './faults/axe-faults.ts'
import { colourModes, mixedModes, type Mode, paper, showAs, small, unfold } from './faults/modes.ts'
import { targetFaults } from './faults/target-faults.ts'
import { fullestPages } from './kinds-of-page.ts'
import { sites } from './sites.ts'

// What comes only when it is asked for has no more faults than what is there at once.

test.beforeEach(({ context }) => bringAxe(context))

const { 'light colours': _, ...otherColours } = colourModes
const ruling = 'developments/gonzalez-judgment/'
const states: Record<string, (page: Page) => Promise<void>> = {
  'the preview of a term': (page) => peek(page, 'a[data-term]'),
  'the preview of a citation': (page) => peek(page, 'a[data-cite]'),
  'the preview of a development': (page) => peek(page, 'a[data-development]'),
  'a citation that was followed': async (page) => {
    await page.goto(ruling)
    await page.locator('.prose a[data-cite]').first().click()
  },
  'a point that was linked to': (page) => jump(page, `${ruling}#point:database-injunction`),
  'an event on the timeline that was linked to': (page) => jump(page, 'timeline/#at:gonzalez-ca9'),
  'a mark whose meaning was asked': (page) => jump(page, 'status/#mark:vacates'),
  'results of a search': async (page) => {
    await page.goto('search/')
    await page.getByRole('searchbox').fill('hold')
    await expect(page.getByRole('status')).toContainText('found')
    await unfold(page)
  },
  'a search that found nothing': async (page) => {
    await page.goto('search/')
    await page.getByRole('searchbox').fill('zzzzzz')
    await expect(page.getByRole('status')).toContainText('Nothing found')
  },
}

for (const [name, open] of Object.entries(states)) {
  test(`${name} has no fault a machine can find, in any colours, on a small screen or in print`, async ({
    page,
  }) => {
    await open(page)
    const faults: string[] = []
    const look = async (name: string, mode: Mode, rules?: string[]) => {
      await showAs(page, mode)
      faults.push(...(await axeFaults(page, rules)).map((fault) => `${name}: ${fault}`))
    }
    await look('light colours', {})
    for (const [name, mode] of Object.entries({ ...otherColours, ...mixedModes }))
      await look(name, mode, colourRules)
    await look('print', paper, paperRules)
    await look('320 pixels', small, narrowRules)
    expect([...faults, ...(await targetFaults(page))]).toEqual([])
  })
}

test('two wishes at once, such as for dark colours and for more contrast, are met on a page of each kind', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const faults: string[] = []
  for (const address of [...fullestPages(sites.docket), ...fullestPages(sites.water)]) {
    await page.goto(address)
    await unfold(page)
    for (const [name, mode] of Object.entries(mixedModes)) {
      await showAs(page, mode)
      const found = await axeFaults(page, colourRules)
      faults.push(...found.map((fault) => `${address}, ${name}: ${fault}`))
    }
  }
  expect(faults).toEqual([])
})

async function peek(page: Page, link: string): Promise<void> {
  await page.goto(ruling)
  await page.locator(`.prose .peeked:has(> ${link}) > .peek`).first().click()
  await expect(page.locator('.preview:popover-open')).toHaveCount(1)
}

async function jump(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator(':target')).toBeInViewport()
}

import { expect, type Page, test } from 'playwright/test'
import { axeFaults, bringAxe, colourRules, narrowRules, paperRules } from './faults/axe-faults.ts'
import { fitFaults, previewFaults } from './faults/fit-faults.ts'
import {
  colourModes,
  largeLetters,
  type Mode,
  paper,
  showAs,
  small,
  unfold,
} from './faults/modes.ts'
import { targetFaults } from './faults/target-faults.ts'
import { everyPage, fullestPages, shared } from './kinds-of-page.ts'
import { sites } from './sites.ts'
import { watchPage } from './watch-page.ts'

// Every page is opened once and shown in every way, for opening takes longer than looking. All rules
// are asked once; after that, those whose answer the way of showing it can change. Pages of sources are
// made alike of the same few fields: seven in eight of them are only shown in light colours. On no page
// may the content policy have anything to refuse, or a script to complain of.

test.describe.configure({ mode: 'parallel', timeout: 240_000 })

const { 'light colours': light, ...otherColours } = colourModes
const looks: Look[] = [
  { name: 'light colours', mode: light, findFaults: (page) => axeFaults(page) },
  { name: '320 pixels', mode: small, findFaults: faultsOnSmall },
  ...Object.entries(largeLetters).map(([name, mode]): Look => ({
    name,
    mode,
    findFaults: faultsOfLarge,
  })),
  { name: 'print', mode: paper, findFaults: (page) => axeFaults(page, paperRules) },
  ...Object.entries(otherColours).map(([name, mode]): Look => ({
    name,
    mode,
    findFaults: (page) => axeFaults(page, colourRules),
  })),
]

for (const { name, site, pages, shares } of [
  { name: 'docket', site: sites.docket, pages: everyPage(sites.docket), shares: 8 },
  // What the second site has and the first has not stands on the fullest page of each kind.
  { name: 'water', site: sites.water, pages: fullestPages(sites.water), shares: 1 },
]) {
  for (const [share, addresses] of shared(pages, shares).entries()) {
    test(`no page of “${name}” has a fault a machine can find, in any colours, width, size of letters or print (${share + 1} of ${shares})`, async ({
      context,
      page,
    }) => {
      await bringAxe(context)
      const traces = await watchPage(page, new URL(site.url).origin)
      const faults: string[] = []
      for (const [number, address] of addresses.entries()) {
        await showAs(page, light)
        await page.goto(address)
        await unfold(page)
        for (const { name, mode, findFaults } of looksAt(address, number)) {
          await showAs(page, mode)
          // From the top: what sticks there covers part of what has been scrolled under it.
          await page.evaluate(() => scrollTo(0, 0))
          faults.push(...(await findFaults(page)).map((fault) => `${address}, ${name}: ${fault}`))
        }
      }
      expect(addresses.length).toBeGreaterThan(0)
      expect(faults).toEqual([])
      // The page that stands in for one that does not exist is answered as such.
      const { said, asked } = await traces()
      expect(said.filter((words) => !/404 \(Not Found\)/.test(words))).toEqual([])
      expect(asked).toEqual([])
    })
  }
}

test('an address that does not exist is answered as such, with a way on', async ({ page }) => {
  const response = await page.goto('developments/nothing/')
  expect(response?.status()).toBe(404)
  await page.getByRole('link', { name: 'all developments' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Developments')
})

function looksAt(address: string, number: number): Look[] {
  const isAlike = /\/sources\/[^/]+\/$/.test(address) && number % 8 !== 0
  return isAlike ? looks.slice(0, 1) : looks
}

/** Contrast only has to be less where letters are larger. */
async function faultsOfLarge(page: Page): Promise<string[]> {
  return [...(await axeFaults(page, narrowRules)), ...(await fitFaults(page))]
}

/** Letters that are larger make targets larger, so our own measure of them is asked at the usual size. */
async function faultsOnSmall(page: Page): Promise<string[]> {
  return [
    ...(await axeFaults(page, narrowRules)),
    ...(await targetFaults(page)),
    ...(await fitFaults(page)),
    ...(await previewFaults(page)),
  ]
}

type Look = { name: string; mode: Mode; findFaults: (page: Page) => Promise<string[]> }

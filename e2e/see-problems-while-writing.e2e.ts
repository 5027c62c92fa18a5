import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { axeFaults } from './faults/axe-faults.ts'

// Each test starts a dev server of its own, on a content folder of its own.
test.describe.configure({ timeout: 120_000 })

const judgment = 'developments/rules-judgment.mdx'
const address = 'developments/rules-judgment/'
const cite: [string, string] = ['[@appeal-judgment, ¶ 20]', '[@apeal-judgment, ¶ 20]']
const said = '"@apeal-judgment" names no source on file.'

let content = ''
let servers: ChildProcess[] = []

test.beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'dev-')), 'content')
  cpSync('e2e/fixtures/water', content, { recursive: true })
})

test.afterEach(() => {
  for (const { pid } of servers) if (pid) process.kill(-pid)
  servers = []
  rmSync(join(content, '..'), { recursive: true })
})

test('a problem is told in the terminal and beside the text when it is saved, and goes when it is mended', async ({
  page,
  browser,
}) => {
  const dev = await startDev()
  await page.goto(dev.url + address)
  await expect(page.getByText(said)).toHaveCount(0)

  edit(judgment, ...cite)
  const note = page
    .locator('p', { hasText: 'Each half is a point' })
    .locator('xpath=following-sibling::*[1]')
  await expect(note).toContainText('cited-source-exists')
  await expect(note).toContainText(said)
  await expect(note).toContainText('Correct the key')
  await expect.poll(dev.printed).toContain(said)
  const panel = page.getByRole('region', { name: /problems? in .*rules-judgment\.mdx/ })
  await panel.getByRole('link', { name: /: cited-source-exists$/ }).click()
  await expect(note).toBeInViewport()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page)).toEqual([])
  }

  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(dev.url + address)
  await expect(plain.locator('.dev-panel li', { hasText: said })).toBeVisible()
  await plain.close()

  // Saved again as it is, it is not told again.
  writeFileSync(join(content, judgment), readFileSync(join(content, judgment)))
  await mend()
  expect(dev.printed().split('cited-source-exists')).toHaveLength(2)
  expect(dev.isAlive()).toBe(true)

  async function mend() {
    edit(judgment, cite[1], cite[0])
    await expect(page.getByText(said)).toHaveCount(0)
    await expect(page.locator('.prose')).toContainText('Each half is a point')
    await expect.poll(() => dev.printed().trimEnd().split('\n').at(-1)).not.toContain(said)
  }
})

test('a page stays up whatever its file holds, and says what is wrong with it', async ({
  page,
}) => {
  const dev = await startDev()
  await page.goto(dev.url + address)
  for (const [from, to, rule] of [
    ['title: ', 'titel: ', 'There is no field "titel" here.'],
    ['places: [nz-can]', 'places: [nz-can', 'The YAML cannot be read'],
    ['## Why it matters', '## <span>Why it matters', 'The text cannot be read'],
  ] as const) {
    edit(judgment, from, to)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(unshown)
    await expect(page.getByText(rule)).toBeVisible()
    expect((await page.request.get(dev.url + address)).status()).toBe(500)
    await expect(page.locator('vite-error-overlay')).toHaveCount(0)
    edit(judgment, to, from)
    await expect(page.locator('.prose')).toContainText('Each half is a point')
  }

  const source = 'sources/board-rules.yaml'
  edit(source, 'title: Rules for the Dry Months', 'title: Rules for the Wet Months')
  await show(page, `${dev.url}sources/board-rules/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rules for the Wet Months')
  edit(source, 'Wet Months', 'Dry Months')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rules for the Dry Months')
  await show(page, dev.url + 'glossary/')
  edit(source, 'type: regulation', 'type: [regulation')
  await expect(page.locator('.dev-panel')).toContainText('sources/board-rules.yaml')
  const link = page.locator('.dev-panel a', { hasText: 'sources/board-rules.yaml' })
  await show(page, new URL((await link.getAttribute('href')) ?? '', dev.url).href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unshown)
  await expect(page.getByText('The YAML cannot be read')).toBeVisible()
  edit(source, 'type: [regulation', 'type: regulation')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rules for the Dry Months')
  expect(dev.isAlive()).toBe(true)
})

test('files may come and go, and their pages with them', async ({ page }) => {
  const dev = await startDev()
  await page.goto(dev.url + address)
  const [old, fresh] = [join(content, 'glossary/bore.mdx'), join(content, 'glossary/borehole.mdx')]
  const text = readFileSync(old, 'utf8')
  writeFileSync(fresh, text.replace(/^term: .*$/m, 'term: borehole'))
  await show(page, `${dev.url}glossary/borehole/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('borehole')
  await expect(page.locator('.prose')).toBeVisible()
  rmSync(fresh)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  )
  expect(dev.isAlive()).toBe(true)
})

test('the server starts with whatever is in the folder, and follows when it is mended', async ({
  page,
}) => {
  edit('site.yaml', 'name: ', 'nam: ')
  edit(judgment, 'kind: ruling', 'kind: rulling')
  writeFileSync(join(content, 'glossary/binary.mdx'), Buffer.from([0, 1, 2]))
  writeFileSync(join(content, 'sources/broken.yaml'), 'type: [\n')
  rmSync(join(content, 'storylines'), { recursive: true })
  const dev = await startDev()
  await expect.poll(dev.printed).toContain('"kind" is "rulling".')

  await page.goto(dev.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unshown)
  await expect(page.getByText('There is no field "nam" here.')).toBeVisible()
  edit('site.yaml', 'nam: ', 'name: ')
  await expect(page.getByRole('heading', { name: 'The storylines' })).toBeVisible()
  for (const file of ['glossary/binary.mdx', 'sources/broken.yaml', judgment])
    await expect(page.locator('.dev-panel')).toContainText(file)

  await show(page, dev.url + address)
  await expect(page.getByText('"kind" is "rulling".')).toBeVisible()
  edit(judgment, 'kind: rulling', 'kind: ruling')
  await expect(page.locator('.prose')).toContainText('Each half is a point')
  expect(dev.isAlive()).toBe(true)
})

const unshown = 'This page cannot be shown yet'

/** Open a page; the one before it may be loading again at that moment. */
async function show(page: Page, url: string): Promise<void> {
  await expect(async () => void (await page.goto(url))).toPass()
}

/** Change a file of the content, as an author would, and save it. */
function edit(file: string, from: string, to: string): void {
  const path = join(content, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

/** Start a dev server as `npm run dev` does, and wait until it tells where it is. */
async function startDev() {
  const server = spawn(
    process.execPath,
    ['src/cli/run-astro.ts', 'dev', '--ignore-lock', '--port', '4504'],
    // A group of its own, so that it ends with all it has started.
    {
      detached: true,
      env: { ...process.env, CONTENT_DIR: content, NODE_ENV: 'development', NO_COLOR: '1' },
    },
  )
  servers.push(server)
  let printed = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => (printed += part.toString()))
  const place = () => /Local\s+(http:\/\/\S+)/.exec(printed)?.[1] ?? ''
  await expect.poll(place, { timeout: 60_000 }).not.toBe('')
  return { url: place(), printed: () => printed, isAlive: () => server.exitCode === null }
}

import { expect, test } from 'playwright/test'
import { sites } from './sites.ts'
import { dataOf, one, search, choose, field, results, saidIn } from './search-page.ts'

const { records } = dataOf(sites.docket)
const developments = records.filter(({ folder }) => folder === 'developments')
const terms = records.filter(({ folder }) => folder === 'glossary')

test('a word is found with an accent too many, and in another case', async ({ page }) => {
  const term = one(terms.find(({ title }) => /^[a-z]*o[a-z]{4,}$/.test(title)))
  for (const typed of [term.title.replace('o', 'ó'), term.title.toUpperCase()]) {
    await search(page, typed)
    await expect(results(page).first().locator('a')).toHaveAttribute('data-term', term.id)
  }
})

test('a section of the law is found however it is written', async ({ page }) => {
  for (const typed of ['8 USC 1357', '8 U.S.C. § 1357', '8 u.s.c. 1357(d)']) {
    await search(page, typed)
    await expect(page.locator('.search-results [data-cite="8-usc-1357"]')).toHaveCount(1)
    await expect(page.locator('.search-results [data-term="section-1357d"]')).toHaveCount(1)
  }
})

test('a docket number is found, and another name finds its term first', async ({ page }) => {
  const filed = one(developments.find(({ numbers }) => numbers))
  await search(page, filed.numbers?.[0] ?? '')
  await expect(page.locator(`.search-results [data-development="${filed.id}"]`)).toHaveCount(1)
  for (const { id, names = [] } of terms.filter(({ names }) => names).slice(0, 10)) {
    await search(page, names[0] ?? '')
    await expect(results(page).first().locator('a')).toHaveAttribute('data-term', id)
  }
})

test('a word spelled nearly so is found only where nothing is spelled so', async ({ page }) => {
  const term = one(terms.find(({ title }) => /^[a-z]{8,}$/.test(title)))
  await search(page, term.title.slice(0, 4) + term.title.slice(5))
  await expect(page.getByRole('status')).toContainText('Spelled nearly so')
  await expect(results(page).first().locator('a')).toHaveAttribute('data-term', term.id)
  await search(page, term.title)
  await expect(page.getByRole('status')).toHaveText(/^\d+ found for/)
})

test('every result says where it stands in the words of its own page and of the lists', async ({
  page,
}) => {
  await page.goto('search/')
  await choose(page, 'Kind', 'developments')
  const more = page.getByRole('button', { name: /^Show \d+ more/ })
  while (await more.isVisible()) await more.click()
  const shown = await saidIn(page, '.search-results > li')
  await page.goto('developments/')
  const listed = await saidIn(page, '.developments > li')
  expect(shown).toEqual(listed)
  expect(shown.length).toBe(developments.length)
  expect(shown.some(({ mark }) => mark.includes('vacated, '))).toBe(true)
})

test('a source says what befell the ruling it is the text of', async ({ page }) => {
  const source = one(records.find(({ folder, mark }) => folder === 'sources' && mark))
  await search(page, source.title)
  const result = results(page).filter({ has: page.locator(`[data-cite="${source.id}"]`) })
  await expect(result.locator('.status-mark')).toHaveText(`(${source.mark?.text})`)
})

test('filters work alone and with words, are counted, and are cleared', async ({ page }) => {
  await page.goto('search/')
  const fallen = developments.filter(({ status }) => status?.label === 'No longer in effect')
  await choose(page, 'Status', 'No longer in effect')
  await expect(page.getByRole('status')).toHaveText(
    `${fallen.length} found: ${fallen.length}\u00a0developments.`,
  )
  const { id, kind = '', storyline = '', places: [place = ''] = [], date = '' } = one(fallen[0])
  await choose(page, 'Kind', kind)
  await choose(page, 'Storyline', storyline)
  await choose(page, 'Place', place)
  await choose(page, 'Year', date.slice(0, 4))
  const left = fallen.filter(
    (one) =>
      one.kind === kind &&
      one.storyline === storyline &&
      one.places?.includes(place) &&
      one.date?.startsWith(date.slice(0, 4)),
  )
  await expect(results(page)).toHaveCount(left.length)
  await expect(page.locator(`.search-results [data-development="${id}"]`)).toHaveCount(1)
  await expect(page.locator('.search summary')).toContainText('5 filters set')
  await field(page).fill('zzzz')
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzz”.')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(results(page)).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText('')
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeHidden()
  await expect(field(page)).toBeFocused()
})

test('nothing found says what to try, and leads to the index', async ({ page }) => {
  await search(page, 'zzzzzz')
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzzz”.')
  await expect(page.getByText('Try fewer words')).toBeVisible()
  await page.getByRole('link', { name: 'the A–Z index' }).click()
  await expect(page.getByRole('heading', { name: 'A–Z index' })).toBeInViewport()
})

test('all of it works by keyboard', async ({ page }) => {
  const term = one(terms.find(({ title }) => /^[a-z]{8,}$/.test(title)))
  await search(page, term.title)
  const links = page.locator('.search-results a')
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(results(page)).toHaveCount(0)
  await page.keyboard.type(term.title)
  await page.keyboard.press('Enter')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/glossary/${term.id}/$`))
})

test('more results follow where the last ones end', async ({ page }) => {
  await page.goto('search/')
  await choose(page, 'Kind', 'developments')
  const count = await results(page).count()
  expect(count).toBeLessThan(developments.length)
  await page.getByRole('button', { name: /^Show \d+ more/ }).click()
  await expect(page.locator('.search-results a').nth(count)).toBeFocused()
})

test('found words are marked, and nothing typed is read as markup', async ({ page }) => {
  const term = one(terms.find(({ title }) => /^[a-z]{8,}$/.test(title)))
  await search(page, `${term.title} <b>`)
  await expect(results(page).first().locator('a mark')).toHaveText(term.title)
  await search(page, '<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { type Page } from 'playwright/test'
import type { SearchData, SearchRecord } from '../src/graph/search-record.ts'
import { builtFiles } from './built-files.ts'
import { type TestSite } from './sites.ts'

export function dataOf({ out }: TestSite): SearchData {
  const context: { searchData?: SearchData } = {}
  runInNewContext(readFileSync(join(out, 'search/index.js'), 'utf8'), context)
  return one(context.searchData)
}

export function codeOf(out: string): string {
  return one(builtFiles(out).find((file) => /^_astro\/Search\..*\.js$/.test(file)))
}

export function one<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The site has nothing of the kind.')
  return found
}

export async function search(page: Page, typed: string): Promise<void> {
  if (!page.url().endsWith('/search/')) await page.goto('search/')
  await field(page).fill(typed)
}

export async function choose(page: Page, label: string, value: SearchRecord['id']): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption(value)
}

export function field(page: Page) {
  return page.getByRole('searchbox')
}

export function results(page: Page) {
  return page.locator('.search-results > li')
}

/** What each line of a list says of a development’s standing. */
export function saidIn(page: Page, lines: string) {
  return page.locator(lines).evaluateAll((all) =>
    all.map((line) => {
      const textOf = (selector: string) => line.querySelector(selector)?.textContent?.trim() ?? ''
      const wordOf = (selector: string) => line.querySelector(selector)?.getAttribute('data-status')
      return {
        id: line.querySelector('[data-development]')?.getAttribute('data-development'),
        status: textOf('.status'),
        word: wordOf('.status'),
        mark: textOf('.status-mark'),
        markWord: wordOf('.status-mark'),
      }
    }),
  )
}

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'

/** Show a built page that no server serves. Each in a page of its own: the policy of the last forbids to write there. */
export async function showFile(page: Page, file: string): Promise<void> {
  await page.goto('about:blank')
  await page.setContent(readFileSync(file, 'utf8'))
}

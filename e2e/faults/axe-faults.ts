import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright/test'

/** Have axe at hand on every page of a context, before it is asked; handing it to each page anew takes longer. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: axePath })
}

const axePath = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))

/**
 * What axe finds on a page as it is shown now, one line for each rule, with the elements.
 *
 * @param rules The rules to ask; absent, all that axe asks of itself, best practices included, and
 *   the size of targets, which it leaves out.
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options: axe.RunOptions = {
    // What no rule needs here, and what nobody reads afterwards.
    preload: false,
    iframes: false,
    selectors: false,
    resultTypes: ['violations'],
    ...(rules ? { runOnly: [...rules] } : { rules: { 'target-size': { enabled: true } } }),
  }
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(readFileSync(axePath, 'utf8'))
  return page.evaluate(run, options)
}

/** What colours can change. */
export const colourRules = ['color-contrast', 'link-in-text-block']

/** What the width of the screen and the size of letters can change. */
export const narrowRules = ['target-size', 'scrollable-region-focusable']

/** What paper can change: the colours, and what is left out or comes in. Nobody touches paper. */
export const paperRules = [
  ...colourRules,
  'document-title',
  'page-has-heading-one',
  'heading-order',
  'empty-heading',
  'empty-table-header',
  'svg-img-alt',
]

async function run(options: axe.RunOptions): Promise<string[]> {
  const everything = [...document.querySelectorAll<HTMLElement>('body *')]
  const isForced = matchMedia('(forced-colors: active)').matches
  // In forced colours axe reads the fill of letters, which stays as we wrote it. Say what is shown.
  const shown = isForced ? everything.map((one) => getComputedStyle(one).color) : []
  for (const [place, colour] of shown.entries())
    everything[place]?.style.setProperty('-webkit-text-fill-color', colour)
  const { violations } = await window.axe.run(document, options)
  if (isForced) for (const one of everything) one.style.removeProperty('-webkit-text-fill-color')
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ html, failureSummary = '' }) =>
      `${html.slice(0, 200)} ${failureSummary}`.replace(/\s+/g, ' '),
    )
    return `${id}: ${places.join(' | ')}`
  })
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

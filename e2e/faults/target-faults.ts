import type { Page } from 'playwright/test'

/**
 * Links and controls that are hard to touch: less than 24 CSS pixels high or wide. The width of a link
 * in a line of text is that of its words, and each of its lines must be high enough. States on the map
 * may be small if a link beside them leads to the same place.
 *
 * @see https://www.w3.org/TR/WCAG22/#target-size-minimum (inline, equivalent)
 */
export async function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const selector = 'a[href], button, summary, input, select, textarea, [tabindex="0"]'
    return [...document.querySelectorAll(selector)].flatMap((target) => {
      // The way to the text is off the screen until it has the focus.
      if (!target.checkVisibility({ visibilityProperty: true }) || target.matches('.skip'))
        return []
      const { width, height } = sizeOf(target)
      const isWide = width >= least || isInText(target)
      if ((isWide && height >= least) || hasEqual(target)) return []
      return [`${width} × ${height}: ${target.outerHTML.slice(0, 160).replace(/\s+/g, ' ')}`]
    })

    /** Of a link over several lines: its widest line, its lowest. In tenths, so that 23.99 is 24. */
    function sizeOf(target: Element): { width: number; height: number } {
      const lines = [...target.getClientRects()].filter(({ width }) => width > 0)
      const tenths = (pixels: number) => Math.round(pixels * 10) / 10
      return {
        width: tenths(Math.max(0, ...lines.map(({ width }) => width))),
        height: tenths(Math.min(...lines.map(({ height }) => height))),
      }
    }

    /** Whether its line, or one it is on, says more than the link. */
    function isInText(target: Element): boolean {
      if (getComputedStyle(target).display !== 'inline') return false
      let block = target.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      return block?.textContent?.trim() !== target.textContent?.trim()
    }

    function hasEqual(target: Element): boolean {
      const to = target.closest('.map') && target.getAttribute('href')
      return [...document.querySelectorAll('table a')].some(
        (link) => link.getAttribute('href') === to,
      )
    }
  }, 24)
}

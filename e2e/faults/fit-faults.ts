import type { Page } from 'playwright/test'

/**
 * Whether a page can be scrolled sideways, and what sticks out of it; and what in it scrolls sideways
 * by itself and cannot be reached by keyboard.
 */
export async function fitFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const everything = [...document.querySelectorAll('body *')]
    const named = (one: Element) =>
      `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}">`
    const wide = everything.filter((one) => one.getBoundingClientRect().right > clientWidth)
    const stuck = everything.filter(
      (one) =>
        one.scrollWidth > one.clientWidth &&
        /auto|scroll/.test(getComputedStyle(one).overflowX) &&
        !one.matches('[tabindex="0"], :has(a, button)'),
    )
    return [
      ...(scrollWidth > clientWidth
        ? [`${scrollWidth} pixels wide: ${[...new Set(wide.map(named))].slice(0, 8).join(' ')}`]
        : []),
      ...stuck.map((one) => `${named(one)} scrolls by itself and cannot be reached`),
    ]
  })
}

/** Which previews of a page do not open, stick out of the screen, or scroll sideways. */
export async function previewFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = new Set<Element>()
    return [...document.querySelectorAll<HTMLButtonElement>('.peek')].flatMap((button) => {
      const preview = button.popoverTargetElement
      if (!(preview instanceof HTMLElement)) return [`${button.outerHTML} opens nothing`]
      if (seen.has(preview)) return []
      seen.add(preview)
      // Whoever presses it sees it.
      button.scrollIntoView({ block: 'center' })
      button.click()
      const { left, right, top, bottom, height } = preview.getBoundingClientRect()
      const { clientWidth } = document.documentElement
      const isWhole = left >= 0 && right <= clientWidth && top >= 0 && bottom <= innerHeight
      const fits = isWhole && height > 0 && preview.scrollWidth <= preview.clientWidth
      preview.hidePopover()
      return fits ? [] : [`${preview.id} lies at ${left}–${right} × ${top}–${bottom}`]
    })
  })
}

import type { Page } from 'playwright/test'

/** Controls of a page that do nothing where scripts do not run: each is tried. */
export async function deadControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector =
      'a:not([href]), button, summary, input, select, textarea, form, [role="button"], [contenteditable], [tabindex]:not(main)'
    return [...document.querySelectorAll(selector)]
      .filter((control) => !isOpener(control) && !isFolder(control))
      .map(({ outerHTML }) => outerHTML.slice(0, 160))

    /** Whether it opens a preview, or closes the one it is in. */
    function isOpener(control: Element): boolean {
      const preview = control instanceof HTMLButtonElement && control.popoverTargetElement
      if (!preview || !(preview instanceof HTMLElement)) return false
      const isOpen = () => preview.matches(':popover-open')
      const closes = control.popoverTargetAction === 'hide'
      if (closes) preview.showPopover()
      control.click()
      const didWork = isOpen() !== closes
      preview.hidePopover()
      return didWork
    }

    function isFolder(control: Element): boolean {
      const { parentElement } = control
      if (!(parentElement instanceof HTMLDetailsElement)) return false
      const before = parentElement.open
      if (control instanceof HTMLElement) control.click()
      const didWork = parentElement.open !== before
      parentElement.open = before
      return didWork
    }
  })
}

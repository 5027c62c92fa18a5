/** What previews need of a script. The links and buttons open them without. */
export function mindPreviews(page: Document): void {
  if (!('popover' in HTMLElement.prototype)) return
  closeWhenLeft(page)
  if (!('interestForElement' in HTMLAnchorElement.prototype)) previewOnInterest(page)
}

/** A preview that a button opened must not hide what Tab leads to next. */
function closeWhenLeft(page: Document): void {
  page.addEventListener('keyup', ({ key }) => {
    const open = page.querySelector<HTMLElement>('.preview:popover-open')
    if (key === 'Tab' && open && !open.contains(page.activeElement)) open.hidePopover()
  })
}

/**
 * Open the preview of a link that is pointed at or focused for a moment, in browsers that do not yet
 * do so by themselves. It stays while the pointer or the focus is on the link or in the preview;
 * Escape closes it.
 *
 * @see https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
function previewOnInterest(page: Document): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let open: { link: Element; preview: HTMLElement } | undefined

  const wait = (milliseconds: number, then: () => void) => {
    clearTimeout(waiting)
    waiting = setTimeout(then, milliseconds)
  }
  const close = () => {
    if (open?.preview.matches(':popover-open')) open.preview.hidePopover()
    open = undefined
  }
  const turnTo = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return
    const link = target.closest<HTMLAnchorElement>('a[interestfor]')
    const isKept = open && (link === open.link || open.preview.contains(target))
    const preview = page.getElementById(link?.getAttribute('interestfor') ?? '')
    if (isKept) return clearTimeout(waiting)
    if (!link || !preview) return open ? wait(leaving, close) : clearTimeout(waiting)
    wait(arriving, () => {
      if (preview.matches(':popover-open')) return
      preview.showPopover({ source: link })
      open = { link, preview }
    })
  }

  page.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') turnTo(target)
  })
  page.addEventListener('focusin', ({ target }) => turnTo(target))
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') clearTimeout(waiting)
  })
}

/** Milliseconds, as browsers wait that open such panels themselves. */
const arriving = 500
const leaving = 400

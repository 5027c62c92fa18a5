import { attribute, type Element } from '../copies/elements.ts'
import { isOfClass } from '../book/tree.ts'

/**
 * Whether an element of a page is not in its Markdown copy: ways about the site, what opens or asks,
 * previews, how to cite the page, drawings, and whatever no reader sees or hears. The list of places
 * where a source is cited is left out because each citation says its own place.
 */
export function isLeftOut(element: Element): boolean {
  return (
    leftOut.has(element.tagName) ||
    unread.some((name) => attribute(element, name) !== undefined) ||
    attribute(element, 'aria-hidden') === 'true' ||
    classes.some((name) => isOfClass(element, name)) ||
    parts.has(attribute(element, 'id') ?? '')
  )
}

const leftOut: ReadonlySet<string> = new Set([
  'button',
  'canvas',
  'dialog',
  'form',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
])

const unread = ['popover', 'hidden', 'data-footnote-backref']

const classes = ['cite', 'permalink', 'print-only', 'source-uses']

/** The drawing of a timeline, whose list is there, and the room of the search. */
const parts: ReadonlySet<string> = new Set(['page:drawing', 'page:search'])

import { attribute, type Element } from '../copies/elements.ts'
import type { PlannedPage } from './book-plan.ts'
import {
  isOfClass,
  mainOf,
  newElement,
  putAfter,
  remove,
  rename,
  setAttribute,
  tidySpaces,
  unwrap,
  within,
  wordsIn,
} from './tree.ts'

/**
 * A page of the site as a section of the book: its text, with the headings as deep as they are there
 * and with ids that no other page has. Left out is what leads about the site, opens or asks; how to
 * cite the page; the drawing of a timeline, whose list is there; and the lists of sources and of uses,
 * because the book has one list of sources, at its end.
 *
 * @param html The page.
 * @param asOf The day of the book, in words.
 * @returns `undefined` if the page has no text, or not the part that is asked for.
 */
export function pageSection(
  { id, level, part }: PlannedPage,
  html: string,
  asOf: string,
): Element | undefined {
  const main = mainOf(html)
  const text = main && partOf(main, part)
  if (!text) return undefined
  for (const element of within(text).filter(isLeftOut)) remove(element)
  for (const element of within(text)) readyForPrint(element)
  const headings = within(text).filter(({ tagName }) => /^h[1-6]$/.test(tagName))
  const [first] = headings
  if (!first) return undefined
  const shift = level - depthOf(first)
  for (const heading of headings) {
    rename(heading, `h${Math.max(level, Math.min(6, depthOf(heading) + shift))}`)
    // Print keeps the spaces of a heading, which the outline needs.
    tidySpaces(heading)
  }
  nameParts(text, id)
  setAttribute(first, 'id', id)
  if (id.startsWith('developments/')) tellDay(text, first, asOf)
  const kind = id.startsWith('developments/') ? ' book-development' : ''
  const section = newElement('section', { class: `book-page book-level-${level}${kind}` })
  text.parentNode = section
  section.childNodes = [text]
  if (text.tagName === 'main') rename(text, 'div')
  return section
}

/** What the contents list of a section: its heading, and, where it answers questions, those. */
export function contentsOf(section: Element, { id, level }: PlannedPage): ContentsEntry[] {
  const own = within(section).find((one) => attribute(one, 'id') === id)
  const questions = within(section).flatMap((article) => {
    const name = attribute(article, 'id')
    const heading = within(article).find(({ tagName }) => /^h[1-6]$/.test(tagName))
    return heading && name?.startsWith(`${id}:question:`)
      ? [{ id: name, level: 2 as const, title: wordsIn(heading) }]
      : []
  })
  return own ? [{ id, level, title: wordsIn(own) }, ...questions] : []
}

function partOf(main: Element, part: PlannedPage['part']): Element | undefined {
  if (part === undefined) return main
  return within(main).find((element) =>
    part === 'head'
      ? isOfClass(element, 'page-head')
      : attribute(element, 'aria-labelledby') === part,
  )
}

function isLeftOut(element: Element): boolean {
  const label = attribute(element, 'aria-labelledby') ?? ''
  return (
    /^(?:nav|script|style|template|noscript|form|button|input|select|textarea|dialog)$/.test(
      element.tagName,
    ) ||
    attribute(element, 'popover') !== undefined ||
    attribute(element, 'hidden') !== undefined ||
    /^page:(?:sources|used|cited)$/.test(label) ||
    attribute(element, 'id') === 'page:drawing' ||
    isOfClass(element, 'cite')
  )
}

/** What is shut is open in print. What a reader would touch is gone, and a heading leads nowhere. */
function readyForPrint(element: Element): void {
  if (element.tagName === 'details') setAttribute(element, 'open', '')
  for (const name of ['interestfor', 'tabindex']) setAttribute(element, name, undefined)
  if (isOfClass(element, 'heading-link')) unwrap(element)
}

/** Ids of the page, and what points at them there. */
function nameParts(text: Element, page: string): void {
  for (const element of within(text)) {
    for (const held of element.attrs) {
      if (held.name === 'id') held.value = `${page}:${held.value}`
      else if (pointers.test(held.name))
        held.value = held.value.replace(/\S+/g, (id) => `${page}:${id}`)
      else held.value = held.value.replace(/^url\(#([^)]*)\)$/, `url(#${page}:$1)`)
    }
  }
  const id = attribute(text, 'id')
  if (id !== undefined) setAttribute(text, 'id', `${page}:${id}`)
}

const pointers = /^(?:aria-(?:controls|describedby|details|labelledby|owns)|for|headers|list)$/

/** A status in print is one of a day: it says so at the head. */
function tellDay(text: Element, heading: Element, asOf: string): void {
  const head = within(text).find((element) => isOfClass(element, 'page-head'))
  const status = (head ? within(head) : []).find((element) => isOfClass(element, 'status'))
  if (status) putAfter(status, ` <span class="book-as-of">as of ${asOf}</span>`)
  else putAfter(heading, `<p class="book-as-of">As of ${asOf}</p>`)
}

function depthOf({ tagName }: Element): number {
  return Number(tagName.slice(1))
}

/** A line of the contents. */
export type ContentsEntry = {
  /** Id of the place in the book. */
  id: string
  level: 1 | 2
  title: string
}

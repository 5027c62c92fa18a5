import type { Page } from './read-page.ts'

/**
 * Whether a page names a document: enough words of the title on file stand in its own title or its
 * first heading.
 */
export function names(page: Page, title: string): boolean {
  return [page.title, page.heading].some((shown) => isLike(title, shown))
}

function isLike(title: string, shown: string): boolean {
  const [whole, other] = [fold(title), fold(shown)]
  if (whole.length >= 4 && other.includes(whole)) return true
  const [wanted, found] = [wordsOf(whole), wordsOf(other)]
  const shared = wanted.intersection(found).size
  return shared >= 2 && (shared >= wanted.size / 2 || shared >= found.size * 0.75)
}

/** Whether two pages say the same: nine in ten of their words, or they say nothing at all. */
export function areAlike(one: Page, other: Page): boolean {
  const [a, b] = [one, other].map((page) => wordsOf(fold(`${page.title} ${page.text}`)))
  if (!a || !b) return false
  return a.intersection(b).size >= 0.9 * a.union(b).size
}

/**
 * Whether the addresses alone show that a document only changed its place: the same path on another
 * host, or the same file name elsewhere.
 */
export function isSamePlace(from: string, to: string): boolean {
  const [a, b] = [new URL(from), new URL(to)]
  const pathOf = ({ pathname, search }: URL) =>
    (pathname.replace(/\/+$/, '') + search).toLowerCase()
  if (pathOf(a) === pathOf(b)) return pathOf(a) !== ''
  const nameOf = (url: URL) => pathOf(url).split('/').at(-1) ?? ''
  return nameOf(a) === nameOf(b) && nameOf(a).length >= 6 && !generic.test(nameOf(a))
}

/** File names that say nothing of what is in them. */
const generic = /^(?:index|default|home|main|view|viewer|download|document|article|show)\b/

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

function wordsOf(text: string): Set<string> {
  const found = text.split(/[^\p{L}\p{N}]+/u)
  return new Set(found.filter((word) => word.length > 2 || /\d/.test(word)))
}

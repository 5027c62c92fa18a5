import { addressesOf } from './addresses.ts'
import { copyNote } from './copy-words.ts'
import { edited, type Edit, escaped } from './edits.ts'
import { attribute, elementsOf, hasWord, isForPrograms, type PlacedElement } from './elements.ts'
import { relativeAddress } from './relative-address.ts'
import { canonicalOf, type SiteFacts } from './site-facts.ts'

/**
 * A page as it reads from a disk: its addresses are relative, its scripts are such as run there, and
 * it says that it is a copy, and of which day. All else is as it was, byte for byte.
 *
 * @param file Path of the page, from the site’s root.
 * @param asOf Day the site was built for, as `YYYY-MM-DD`.
 * @throws {Error} If a module stands in the page itself. None does where the site’s policy holds.
 */
export function copyPage(file: string, html: string, site: SiteFacts, asOf: string): string {
  const elements = [...elementsOf(html)]
  const page = canonicalOf(elements) ?? site.address
  const note = copyNote(page, asOf, site.language)
  return edited(html, [
    ...elements.flatMap((placed) => editsOf(placed, file, site.base)),
    ...addedTo(elements, noteStyle(file), note),
  ])
}

function editsOf(placed: PlacedElement, file: string, base: string): Edit[] {
  const { startOffset: start, endOffset: end } = placed.place
  // One says which module to fetch early, and there are no modules; the others lead out of the copy.
  if (hasWord(placed.element, 'rel', 'modulepreload') || isForPrograms(placed))
    return [{ start, end, by: '' }]
  return [...addressEdits(placed, file, base), ...scriptEdits(placed, file), ...policyEdits(placed)]
}

function addressEdits(placed: PlacedElement, file: string, base: string): Edit[] {
  return addressesOf(placed).flatMap(({ name, value, start, end, read }) => {
    const by = read(value, (address) => relativeAddress(address, file, base))
    return by === value ? [] : [{ start, end, by: `${name}="${escaped(by)}"` }]
  })
}

/**
 * A module, and whatever is fetched with its origin checked, is refused from a disk, where every file
 * is an origin of its own. A deferred script runs when a module would.
 */
function scriptEdits({ element, place }: PlacedElement, file: string): Edit[] {
  const isModule = element.tagName === 'script' && hasWord(element, 'type', 'module')
  if (isModule && attribute(element, 'src') === undefined)
    throw new Error(`${file} has a module in the page itself, which does not run from a disk.`)
  const instead: Record<string, string> = {
    crossorigin: '',
    integrity: '',
    ...(isModule && { type: 'defer' }),
  }
  return Object.entries(instead).flatMap(([name, by]) => {
    const at = place.attrs?.[name]
    return at ? [{ start: at.startOffset, end: at.endOffset, by }] : []
  })
}

/**
 * Browsers differ on whether `'self'` means anything to a page from a disk.
 *
 * @see https://github.com/w3c/webappsec-csp/issues/459
 */
function policyEdits({ element, place }: PlacedElement): Edit[] {
  const at = place.attrs?.['content']
  const policy = attribute(element, 'content') ?? ''
  const header = attribute(element, 'http-equiv')?.toLowerCase()
  if (!at || header !== 'content-security-policy' || !policy.includes("'self'")) return []
  const by = `content="${escaped(policy.replaceAll("'self'", "'self' file:"))}"`
  return [{ start: at.startOffset, end: at.endOffset, by }]
}

/** The style sheet of the note. */
function noteStyle(file: string): string {
  return `<link rel="stylesheet" href="${'../'.repeat(file.split('/').length - 1)}copy.css">`
}

function addedTo(elements: PlacedElement[], style: string, note: string): Edit[] {
  const places = new Map(elements.map(({ element, place }) => [element.tagName, place]))
  const head = places.get('head')?.endTag?.startOffset
  const main = places.get('main')?.startOffset
  const body = places.get('body')?.startTag?.endOffset
  const top = main ?? body
  return [
    ...(head === undefined ? [] : [{ start: head, end: head, by: style }]),
    ...(top === undefined ? [] : [{ start: top, end: top, by: note }]),
  ]
}

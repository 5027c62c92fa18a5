import { attribute, type Element, type Node } from '../copies/elements.ts'
import { isOfClass, within, wordsIn } from '../book/tree.ts'
import { escaped } from '../copies/edits.ts'
import { escapeText, target } from './escape.ts'
import { isLeftOut } from './left-out.ts'

/**
 * What stands within a line, piece by piece. Blocks in it are words with a space around them: a cell
 * of a table has one line only.
 */
export function piecesOf(nodes: readonly Node[], place: Place): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.nodeName === '#text' && 'value' in node) return [{ text: node.value }]
    return !('tagName' in node) || isLeftOut(node) ? [] : ofElement(node, place)
  })
}

/** What stands in an element; facts in a row, which the page sets apart by how it looks, have dots. */
export function piecesIn(element: Element, place: Place): Piece[] {
  if (!rows.some((name) => isOfClass(element, name))) return piecesOf(element.childNodes, place)
  const facts = element.childNodes
    .map((node) => piecesOf([node], place))
    .filter((pieces) => pieces.some((piece) => !('text' in piece) || piece.text.trim() !== ''))
  return facts.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: ' · ' }, ...pieces]))
}

/** The text in a node, as it is. */
export function textIn(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

/** Whether an element is a block, so that its words stand apart from those around it. */
export function isBlock({ tagName }: Element): boolean {
  return blocks.test(tagName)
}

function ofElement(element: Element, place: Place): Piece[] {
  const { tagName } = element
  const mark = marks[tagName]
  if (mark) return [{ open: mark }, ...piecesIn(element, place), { close: mark }]
  if (tagName === 'a') return link(element, place)
  if (tagName === 'br') return [{ raw: '\n' }]
  if (tagName === 'code') return code(element)
  if (tagName === 'img') return image(element, place)
  if (tagName === 'input') return box(element)
  const note = tagName === 'sup' && within(element).find(isNoteMark)
  if (note) return [{ raw: `[^${wordsIn(note)}]` }]
  if (kept.has(tagName)) return inTags(element, piecesIn(element, place))
  const inside = piecesIn(element, place)
  return isBlock(element) ? [{ text: ' ' }, ...inside, { text: ' ' }] : inside
}

/** A link; a citation is the number of its source in the list at the end, with the place in it. */
function link(element: Element, place: Place): Piece[] {
  const number = /^\[(\d+)\]$/.exec(wordsIn(element))?.[1]
  if (number !== undefined && attribute(element, 'data-cite') !== undefined) {
    const locator = place.locators.get(attribute(element, 'id') ?? '')
    return [{ raw: locator === undefined ? `[${number}]` : `[${number}, ${escapeText(locator)}]` }]
  }
  const inside = piecesIn(element, place)
  const to = addressIn(element, 'href', place)
  // A heading that is a link leads to itself.
  if (to === undefined || isOfClass(element, 'heading-link')) return inside
  return [{ open: '[' }, ...inside, { close: '[', by: `]${target(to)}` }]
}

function image(element: Element, place: Place): Piece[] {
  const alt = attribute(element, 'alt') ?? ''
  const src = addressIn(element, 'src', place)
  return [src === undefined ? { text: alt } : { raw: `![${escapeText(alt)}]${target(src)}` }]
}

function code(element: Element): Piece[] {
  const text = textIn(element).replace(/\s+/g, ' ')
  return text === '' ? [] : [{ code: text }]
}

/** The box of a task. */
function box(element: Element): Piece[] {
  if (attribute(element, 'type') !== 'checkbox') return []
  return [{ raw: attribute(element, 'checked') === undefined ? '[ ]' : '[x]' }]
}

/** What Markdown has no sign for, and its readers know as HTML. */
function inTags(element: Element, inside: Piece[]): Piece[] {
  const { tagName } = element
  const title = attribute(element, 'title')
  const held = title === undefined ? '' : ` title="${escaped(title)}"`
  return [{ raw: `<${tagName}${held}>` }, ...inside, { raw: `</${tagName}>` }]
}

function addressIn(element: Element, name: string, { here }: Place): string | undefined {
  const written = attribute(element, name)
  return written === undefined ? undefined : URL.parse(written, here)?.href
}

function isNoteMark(element: Element): boolean {
  return attribute(element, 'data-footnote-ref') !== undefined
}

const blocks =
  /^(?:address|article|aside|blockquote|caption|d[dlt]|details|div|fieldset|fig(?:caption|ure)|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|t(?:able|body|d|foot|h|head|r)|ul)$/

const marks: Record<string, Mark> = {
  b: '**',
  cite: '_',
  del: '~~',
  em: '_',
  i: '_',
  s: '~~',
  strong: '**',
}

const kept: ReadonlySet<string> = new Set(['abbr', 'kbd', 'sub', 'sup'])

const rows = ['eyebrow', 'source-facts']

/** A sign that stands at both ends of what it marks. */
export type Mark = '**' | '_' | '~~'

/**
 * A part of a line: words as a reader sees them; Markdown; code; or where something begins or ends.
 */
export type Piece =
  | { text: string }
  | { raw: string }
  | { code: string }
  | { open: Mark | '[' }
  | { close: Mark }
  | { close: '['; by: string }

/** What a page’s links and citations are read with. */
export type Place = {
  /** Permanent address of the page, in full. */
  here: string
  /** Places in sources, by the id of the citation: `cite:3`, `pp. 12–14`. */
  locators: ReadonlyMap<string, string>
}

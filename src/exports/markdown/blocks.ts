import { attribute, type Element, type Node } from '../copies/elements.ts'
import { within } from '../book/tree.ts'
import { codeBlock, escapeHeadingEnd } from './escape.ts'
import { isLeftOut } from './left-out.ts'
import { listed, noted, quoted } from './layout.ts'
import { lineOf, paragraphOf } from './line.ts'
import { isBlock, type Piece, piecesIn, piecesOf, type Place, textIn } from './pieces.ts'
import { tableOf } from './table.ts'

/** What stands in an element as blocks of Markdown: paragraphs, lists, tables. */
export function blocksIn(element: Element, place: Place): string[] {
  const children = element.childNodes.filter((node) => !('tagName' in node) || !isLeftOut(node))
  if (!children.some(isBlockNode)) return paragraph(piecesIn(element, place))
  const blocks: string[] = []
  let line: Node[] = []
  for (const node of children) {
    if (!isBlockNode(node)) line.push(node)
    else blocks.push(...paragraph(piecesOf(line.splice(0), place)), ...blocksOf(node, place))
  }
  return [...blocks, ...paragraph(piecesOf(line, place))]
}

function blocksOf(element: Element, place: Place): string[] {
  const { tagName } = element
  const depth = /^h([1-6])$/.exec(tagName)?.[1]
  if (depth !== undefined) return heading(element, Number(depth), place)
  if (tagName === 'ul' || tagName === 'ol') return list(element, place)
  if (tagName === 'dl') return definitions(element, place)
  if (tagName === 'table') return tableOf(element, place)
  if (tagName === 'pre') return [codeBlock(textIn(element))]
  if (tagName === 'hr') return ['***']
  if (tagName === 'blockquote') return quotation(element, place)
  if (tagName === 'figure') return figure(element, place)
  if (tagName === 'summary') return paragraph(strong(piecesIn(element, place)))
  return blocksIn(element, place)
}

function paragraph(pieces: readonly Piece[]): string[] {
  const line = paragraphOf(pieces)
  return line === '' ? [] : [line]
}

function heading(element: Element, depth: number, place: Place): string[] {
  const words = escapeHeadingEnd(lineOf(piecesIn(element, place)))
  return words === '' ? [] : [`${'#'.repeat(depth)} ${words}`]
}

function quotation(element: Element, place: Place): string[] {
  const blocks = blocksIn(element, place)
  return blocks.length === 0 ? [] : [quoted(blocks)]
}

function list(element: Element, place: Place): string[] {
  const items = childrenOf(element)
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => blocksIn(item, place))
  // The notes of a page are a list in a part of its own; the text leads to them by their numbers.
  const { parentNode: part } = element
  if (part && 'tagName' in part && attribute(part, 'data-footnotes') !== undefined)
    return items.map((blocks, index) => noted(String(index + 1), blocks))
  const first = Number(attribute(element, 'start') ?? 1)
  const isOrdered = element.tagName === 'ol'
  return items.length === 0
    ? []
    : [listed(items, (index) => (isOrdered ? `${first + index}.` : '-'))]
}

/** Terms, each with what is said of it: in the same line, if that is one. */
function definitions(element: Element, place: Place): string[] {
  const items: string[][] = []
  const parts = childrenOf(element).flatMap((child) =>
    child.tagName === 'div' ? childrenOf(child) : [child],
  )
  for (const part of parts) {
    const item = items.at(-1)
    if (part.tagName === 'dt') items.push([`${paragraphOf(strong(piecesIn(part, place)))}:`])
    else if (item?.length === 1 && !childrenOf(part).some(isBlock))
      item[0] += ` ${lineOf(piecesIn(part, place))}`
    else item?.push(...blocksIn(part, place))
  }
  return items.length === 0 ? [] : [listed(items, () => '-')]
}

/** A picture stands in its table and its words; one with neither, in what a screen reader says of it. */
function figure(element: Element, place: Place): string[] {
  const blocks = blocksIn(element, place)
  if (blocks.length > 0) return blocks
  const labels = within(element).map((one) => attribute(one, 'aria-label') ?? '')
  return paragraph([{ text: labels.find((label) => label !== '') ?? '' }])
}

function strong(pieces: readonly Piece[]): Piece[] {
  return [{ open: '**' }, ...pieces, { close: '**' }]
}

function childrenOf(element: Element): Element[] {
  return element.childNodes.filter((node) => 'tagName' in node).filter((one) => !isLeftOut(one))
}

function isBlockNode(node: Node): node is Element {
  return 'tagName' in node && isBlock(node)
}

import { type Element, hasWord } from '../copies/elements.ts'
import { within } from '../book/tree.ts'
import { isLeftOut } from './left-out.ts'
import { lineOf, paragraphOf } from './line.ts'
import { piecesIn, type Place } from './pieces.ts'

/** A table; its caption stands before it. The first row is the head, as Markdown knows no other. */
export function tableOf(table: Element, place: Place): string[] {
  const elements = within(table)
  const caption = elements.find(({ tagName }) => tagName === 'caption')
  const rows = elements
    .filter((one) => one.tagName === 'tr' && !isLeftOut(one))
    .map((row) => row.childNodes.filter((node) => 'tagName' in node).filter(isCell))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const [head, ...body] = rows.map((row) => {
    const cells = row.map((cell) => lineOf(piecesIn(cell, place)).replaceAll('|', '\\|'))
    return `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`
  })
  const words = caption ? paragraphOf(piecesIn(caption, place)) : ''
  if (head === undefined) return words === '' ? [] : [words]
  const rule = Array.from({ length: width }, (_, index) => ruleOf(rows[0]?.[index]))
  const text = [head, `| ${rule.join(' | ')} |`, ...body].join('\n')
  return words === '' ? [text] : [words, text]
}

function isCell(element: Element): boolean {
  return /^t[dh]$/.test(element.tagName) && !isLeftOut(element)
}

function ruleOf(cell: Element | undefined): string {
  const aligned = Object.keys(rules).find((name) => cell && hasWord(cell, 'class', name))
  return rules[aligned ?? ''] ?? '---'
}

const rules: Record<string, string> = {
  'align-left': ':---',
  'align-center': ':---:',
  'align-right': '---:',
}

import { chartNames } from '../../schema/chart.ts'
import { isComment } from '../../schema/markup.ts'
import type { NodeOf, Nodes } from './nodes.ts'

/**
 * A chart as an author writes it: one of our chart components around a table. The first cell of each
 * row says what is counted, the last how many; what is between is left as it is.
 *
 * @returns `undefined` for any other node.
 */
export function chartAt(node: Nodes): Chart | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
  const kind = chartNames.find((name) => name === node.name)
  if (!kind) return undefined
  const parts: readonly Nodes[] = node.children
  const table = parts.find((part) => part.type === 'table')
  const stray = parts.find((part) => part !== table && !isRemark(part))
  return { kind, node, table, stray, rows: table ? rowsOf(table) : [] }
}

/** The rows under the head of a table. */
function rowsOf({ children: [, ...rows] }: NodeOf<'table'>): ChartRow[] {
  return rows.map((row) => {
    const [label, ...rest] = row.children
    const cell = rest.at(-1)
    return { node: row, label, cell, typed: cell ? wordsIn(cell).trim() : '' }
  })
}

/** The words of a cell without its citations and marks of notes. */
function wordsIn(node: Nodes): string {
  if (node.type === 'citation' || node.type === 'footnoteReference') return ''
  if ('children' in node) return node.children.map(wordsIn).join('')
  return 'value' in node ? node.value : ''
}

/** Whether a part prints nothing. */
function isRemark(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  const isCode = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
  return isCode && isComment(node.value)
}

export type Chart = {
  kind: (typeof chartNames)[number]
  /** The component. */
  node: Nodes
  /** Absent if it holds none. */
  table: NodeOf<'table'> | undefined
  /** The first thing beside the table that would be printed. */
  stray: Nodes | undefined
  rows: ChartRow[]
}

export type ChartRow = {
  node: Nodes
  label: NodeOf<'tableCell'> | undefined
  /** The last cell; absent where it is the only one. */
  cell: NodeOf<'tableCell'> | undefined
  /** How many, as typed; empty if nothing is. */
  typed: string
}

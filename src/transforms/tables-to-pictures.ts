import { type Chart, chartAt } from '../graph/prose/chart.ts'
import type { NodeOf, Nodes, Root } from '../graph/prose/nodes.ts'
import { nodesIn } from '../graph/prose/walk.ts'

/**
 * Hand each chart the numbers of the table inside it, as typed, and put into the table what belongs
 * in its rows: the key to a share, the marks of a count, and a sum where the last row has no number.
 * The table itself stays as the author wrote it.
 */
export function tablesToPictures() {
  return (tree: Root): void => {
    let number = 0
    for (const node of nodesIn<Nodes>(tree)) {
      const chart = chartAt(node)
      if (!chart) continue
      if (chart.kind === 'ShareChart') share(chart, String(++number))
      else counts(chart)
    }
  }
}

/** The first row is the whole, the second its part. */
function share({ node, rows: [whole, part] }: Chart, number: string): void {
  give(node, { number, part: part?.typed ?? '', whole: whole?.typed ?? '' })
  whole?.label?.children.push(component('ChartKey', { of: 'whole' }))
  part?.label?.children.push(component('ChartKey', { of: 'part' }))
}

function counts({ node, rows }: Chart): void {
  const last = rows.at(-1)
  const sum = last?.typed === '' ? last : undefined
  const drawn = rows.filter((row) => row !== sum)
  const all = drawn.map(({ typed }) => typed).join('|')
  give(node, { all, ...(sum && { hasSum: 'true' }) })
  for (const { label, typed } of drawn)
    label?.children.push(component('CountMarks', { count: typed, all }))
  sum?.cell?.children.push(component('CountSum', { all }))
}

function give(node: Nodes, attributes: Record<string, string>): void {
  if ('attributes' in node) node.attributes = listed(attributes)
}

function component(name: string, attributes: Record<string, string>): Component {
  return { type: 'mdxJsxTextElement', name, attributes: listed(attributes), children: [] }
}

function listed(attributes: Record<string, string>) {
  return Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }))
}

type Component = NodeOf<'mdxJsxTextElement'>

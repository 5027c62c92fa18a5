import type { Entry } from '../../graph/entry.ts'
import { type Chart, chartAt, type ChartRow } from '../../graph/prose/chart.ts'
import type { Nodes } from '../../graph/prose/nodes.ts'
import { readCount } from '../../schema/chart.ts'
import { readShare } from '../../schema/share.ts'
import type { Finding, Rule } from '../rule.ts'

/** A picture is believed at a glance; so it shows the numbers of the table below it, or nothing. */
export const chartCanBeDrawn: Rule = {
  id: 'chart-can-be-drawn',
  says: 'Every chart holds one table whose numbers can be drawn.',
  *check({ graph, site }) {
    const language = site.data?.language ?? 'en'
    for (const entry of graph.entries) {
      for (const node of entry.prose.nodes) {
        const chart = chartAt(node)
        if (chart) yield* faultsOf(chart, language).map((fault) => findingAt(fault, entry))
      }
    }
  },
}

function findingAt({ node, message, fix }: Fault, { file, text }: Entry): Finding {
  const start = node.position?.start.offset ?? 0
  return { file, text, start, end: node.position?.end.offset ?? start, message, fix }
}

function faultsOf({ kind, node, table, stray, rows }: Chart, language: string): Fault[] {
  const name = `<${kind}>`
  if (!table) {
    const fix = `Put a table between ${name} and </${kind}>, with an empty line before and after it.`
    return [{ node, message: `${name} holds no table.`, fix }]
  }
  if (stray) {
    const message = `${name} holds more than its table.`
    return [{ node: stray, message, fix: 'Take this out; it may stand above or below the chart.' }]
  }
  const last = rows.at(-1)
  // Where the last row of counts has no number, the site adds up the others.
  const isSum = kind === 'CountChart' && last?.cell !== undefined && last.typed === ''
  const counted = isSum ? rows.slice(0, -1) : rows
  if (kind === 'ShareChart' ? counted.length !== 2 : counted.length === 0) {
    const message = `The table in ${name} has ${counted.length} rows with numbers.`
    const fix =
      kind === 'ShareChart'
        ? 'A share has two rows: first the whole, then its part.'
        : 'Write a row for each count.'
    return [{ node: table, message, fix }]
  }
  const unread = counted.filter(({ typed }) => readCount(typed, language) === undefined)
  if (unread.length > 0) return unread.map(noCount)
  return kind === 'ShareChart' ? shareFaults(rows, language) : []
}

function noCount({ node, cell, typed }: ChartRow): Fault {
  const message =
    typed === '' ? 'This row has no number.' : `"${typed}" is not a whole number in digits.`
  const fix = 'Write the number alone in the last cell, and its citation behind it.'
  return { node: cell?.children[0] ?? node, message, fix }
}

function shareFaults([whole, part]: readonly ChartRow[], language: string): Fault[] {
  const share = readShare({ part: part?.typed, whole: whole?.typed }, language)
  const row = 'fault' in share && share.name === 'whole' ? whole : part
  if (!('fault' in share) || !row) return []
  const fix = `${share.fix} The first row is the whole, the second its part.`
  return [{ node: row.cell?.children[0] ?? row.node, message: share.fault, fix }]
}

type Fault = { node: Nodes; message: string; fix: string }

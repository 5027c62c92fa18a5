import { styleText } from 'node:util'
import type { Looked } from '../care/care.ts'
import type { Finding } from '../care/findings.ts'
import { findingsText } from '../care/report-findings.ts'
import type { SourceFile } from '../care/source-file.ts'
import type { Paint } from '../check/report/report.ts'

/** Print findings for a person, and how many addresses were looked at. */
export function tellFindings(
  found: readonly Finding[],
  sources: readonly SourceFile[],
  { looked, kept, waiting }: Looked,
): void {
  const texts = new Map(sources.map(({ file, text }) => [file, text]))
  const text = findingsText(found, (file) => texts.get(file), paint)
  if (text !== '') console.log(`${text}\n`)
  const pressing = found.filter(({ severity }) => severity === 'error').length
  const parts = [
    `${looked} ${looked === 1 ? 'address' : 'addresses'} looked at`,
    `${kept} not again so soon`,
    ...(waiting > 0 ? [`${waiting} put off because their hosts ask us to wait`] : []),
  ]
  console.log(`${parts.join(', ')}: ${pressing === 0 ? 'nothing' : pressing} to do.`)
}

/** Colours, where a terminal shows them. */
const paint: Paint = (part, text) => styleText(styles[part], text, { stream: process.stdout })

const styles = { place: 'bold', error: 'red', warning: 'yellow' } as const

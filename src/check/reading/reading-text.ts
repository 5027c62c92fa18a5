import { printable } from '../report/printable.ts'
import type { HardSentence, PageReading } from './reading-report.ts'

/**
 * Reading grades for a person: under each page its hardest sentences, with what makes them hard. The
 * last line sums up.
 */
export function readingText(pages: readonly PageReading[]): string {
  return [...pages.map(pageText), tally(pages)].join('\n\n')
}

function pageText({ file, record, grade, summary, hardest }: PageReading): string {
  const lead = record.startsWith('glossary/') ? 'short definition' : 'summary'
  const ofSummary = summary === null ? '' : `, its ${lead} ${summary.toFixed(1)}`
  const head = grade === null ? 'no sentence to grade' : `grade ${grade.toFixed(1)}${ofSummary}`
  return [
    `${printable(file)}  ${head}`,
    ...hardest.flatMap((sentence) => sentenceLines(file, sentence)),
  ].join('\n')
}

function sentenceLines(file: string, { line, column, text, ...rest }: HardSentence): string[] {
  const { grade, words, hardWords } = rest
  const long = hardWords.length > 0 ? `: ${hardWords.join(', ')}` : ''
  return [
    `  ${printable(`${file}:${line}:${column}`)}  grade ${grade}, ${words} words${printable(long)}`,
    `    ${printable(text)}`,
  ]
}

function tally(pages: readonly PageReading[]): string {
  const grades = pages.flatMap(({ grade }) => grade ?? [])
  const [hardest] = grades
  const middle = grades[Math.floor(grades.length / 2)]
  if (hardest === undefined || middle === undefined) return 'There is nothing to grade.'
  const count = `${grades.length} ${grades.length === 1 ? 'page' : 'pages'}`
  return `${count}: the hardest at grade ${hardest.toFixed(1)}, the middle one at ${middle.toFixed(1)}.`
}

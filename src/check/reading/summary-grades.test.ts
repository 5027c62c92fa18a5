import { expect, test } from 'vitest'
import { buildGraph } from '../../graph/graph.ts'
import { readContent } from '../../read-content.ts'
import { readingReport } from './reading-report.ts'

// Who reads only the summary must be able to read it.

const highest = 10

const { files } = await readContent('content')
const pages = readingReport(buildGraph(files, '2026-06-30'), () => true)

test('every development, storyline and term has a summary to grade', () => {
  const ungraded = pages.filter(
    ({ record, summary }) =>
      summary === null && /^(?:developments|storylines|glossary)\//.test(record),
  )
  expect(ungraded.map(({ record }) => record)).toEqual([])
  expect(pages.length).toBeGreaterThan(100)
})

test(`no summary or short definition of the first site is harder than grade ${highest}`, () => {
  const hard = pages.filter(({ summary }) => summary !== null && summary > highest)
  expect(Object.fromEntries(hard.map(({ record, summary }) => [record, summary]))).toEqual({})
})

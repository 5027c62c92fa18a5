import { expect, test } from 'vitest'
import { developmentFile, graphOf, sourceFile } from './fixtures/records.ts'
import { pageContext } from './page-context.ts'

const body = `Roe asked for a [[writ]] [@act, § 3; @paper]. It was [[old|an old]] [[writ|one]] [@act, § 3; @paper].

He lost [@act, § 4], and [[new]] did [@nothing].`
const graph = graphOf({
  ...developmentFile('new', body),
  ...developmentFile('old', 'Before.'),
  ...sourceFile('act'),
  ...sourceFile('paper'),
  'glossary/writ.mdx': `---
term: writ
short: An order in writing.
authority: ["[@act, § 1; @paper]"]
---

Text [@act].
`,
})
const pageOf = (folder: 'developments' | 'glossary', id: string) => {
  const entry = graph[folder].get(id)
  if (!entry) throw new Error(id)
  return pageContext(entry, graph, 'en')
}

test('brackets that point at the same places share a preview', () => {
  const { previews, citations } = pageOf('developments', 'new')
  expect(
    previews.citations.map(({ id, cites }) => [id, cites.map(({ use }) => use.source)]),
  ).toEqual([
    ['preview:cite:1', ['act', 'paper']],
    ['preview:cite:5', ['act']],
  ])
  expect(citations.body.map((uses) => previews.ofUses(uses))).toEqual([
    'preview:cite:1',
    'preview:cite:1',
    'preview:cite:5',
    // No source of that name is on file.
    undefined,
  ])
})

test('each use of a bracket leads to its preview', () => {
  const { previews, citations } = pageOf('glossary', 'writ')
  expect(citations.uses.slice(1).map((use) => previews.ofUses([use]))).toEqual([
    'preview:cite:2',
    'preview:cite:2',
  ])
})

test('what the body mentions has one preview each, the page itself none', () => {
  const { previews, entry } = pageOf('developments', 'new')
  expect(previews.records.map(({ id }) => id)).toEqual(['writ', 'old'])
  const [writ] = previews.records
  expect(writ && previews.ofRecord(writ)).toBe('preview:glossary:writ')
  expect(previews.ofRecord(entry)).toBeUndefined()
})

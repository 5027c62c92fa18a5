import { expect, test } from 'vitest'
import { readSite } from '../../schema/record.ts'
import { buildGraph } from '../../graph/graph.ts'
import { soundFiles } from '../fixtures/sound-content.ts'
import { check } from '../check.ts'

const site = readSite('site.yaml', soundFiles['site.yaml'] ?? '')
const content = { site, files: [], graph: buildGraph([], '2035-01-01') }

test('passes on what reading the folder found', () => {
  const unreadable = [{ file: 'content/sources/Act.yaml', message: 'No id.', fix: 'Rename it.' }]
  expect(check({ ...content, unreadable })).toEqual([
    {
      rule: 'record-is-readable',
      severity: 'error',
      file: 'content/sources/Act.yaml',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      message: 'No id.',
      fix: 'Rename it.',
    },
  ])
})

test('is content with a folder that could be read', () => {
  expect(check({ ...content, unreadable: [] })).toEqual([])
})

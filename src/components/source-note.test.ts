import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { sourceNote } from './source-note.ts'

const graph = harbor('2033-05-03')

test.each([
  [
    { textOf: 'board-order' },
    'The order it prints: Partly in effect as of 3 May 2033 (vacated in part, January 2032)',
  ],
  [{ textOf: 'old-fee' }, 'The law it prints: In effect as of 3 May 2033'],
  [{ text: 'reworded' as const }, 'Reworded copy, never quoted'],
  [{ text: 'agency-copy' as const }, 'Wire story, copy on a member’s site'],
  [{}, undefined],
])('of a source with %j says %j', (change, note) => {
  const entry = graph.sources.get('act')
  if (!entry) throw new Error('The act is on file.')
  expect(sourceNote({ ...entry, data: { ...entry.data, ...change } }, graph, 'en')).toBe(note)
})

test('says both of a reworded copy of a ruling', () => {
  const entry = graph.sources.get('ruling')
  if (!entry) throw new Error('The ruling is on file.')
  const data = { ...entry.data, textOf: 'board-order', text: 'reworded' as const }
  expect(sourceNote({ ...entry, data }, graph, 'en')).toMatch(
    /2032\)\. Reworded copy, never quoted$/,
  )
})

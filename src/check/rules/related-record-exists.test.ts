import { expect, test } from 'vitest'
import { problemsWith, replaced } from '../fixtures/sound-content.ts'

const ruling = 'developments/court-ruling.mdx'

test.each([
  [replaced(ruling, 'storyline: fees', 'storyline: fee'), `${ruling}:4:12`, 'storyline'],
  [
    replaced(ruling, 'reliesOn: [board-order]', 'reliesOn: [bord-order]'),
    `${ruling}:12:12`,
    'reliesOn',
  ],
  [
    replaced(ruling, 'reliesOn: [board-order]', 'reliesOn: [board-order#bann]'),
    `${ruling}:12:12`,
    'reliesOn',
  ],
  [
    replaced('sources/act.yaml', 'text: original', 'text: original\ntextOf: nothing'),
    'sources/act.yaml:6:9',
    'textOf',
  ],
  [
    replaced('glossary/harbor-fee.mdx', 'short:', 'notToBeConfusedWith: [toll]\nshort:'),
    'glossary/harbor-fee.mdx:3:23',
    'notToBeConfusedWith',
  ],
])('reports a relation to nothing (%#)', (files, place, field) => {
  const found = problemsWith(files)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`${place} related-record-exists: "${field}" names`)
})

test('a relation may be to a point', () => {
  expect(
    problemsWith(replaced(ruling, 'reliesOn: [board-order]', 'reliesOn: [board-order#ban]')),
  ).toEqual([])
})

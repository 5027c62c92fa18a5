import { expect, test } from 'vitest'
import { parseProse } from '../graph/prose/parse-prose.ts'
import type { Nodes } from '../graph/prose/nodes.ts'
import { nodesIn } from '../graph/prose/walk.ts'
import { sideNotes } from './side-notes.ts'

test.each([
  ['Boats pay.[^1]\n\n[^1]: Except in winter [@act, § 3].', ['Except in winter.']],
  ['Boats pay.[^1]\n\n[^1]: A [[stay|pause]] ends *nothing*.', ['A pause ends nothing.']],
  ['Boats pay.[^1] Piers, too.[^1]\n\n[^1]: In summer.', ['In summer.', 'In summer.']],
  ['Boats pay.', []],
])('the mark of a footnote carries its words: %j', (markdown, words) => {
  const { tree } = parseProse(markdown, 0)
  sideNotes()(tree)
  const marks = nodesIn<Nodes>(tree).filter((node) => node.type === 'footnoteReference')
  const found = marks.flatMap(({ data }) => Object.values(data ?? {}).flatMap(Object.values))
  expect(found).toEqual(words)
})

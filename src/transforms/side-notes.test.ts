import type { FootnoteReference, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { remarkMarks } from '../graph/prose/marks-syntax.ts'
import { sideNotes } from './side-notes.ts'

test.each([
  ['Boats pay.[^1]\n\n[^1]: Except in winter [@act, § 3].', ['Except in winter.']],
  ['Boats pay.[^1]\n\n[^1]: A [[stay|pause]] ends *nothing*.', ['A pause ends nothing.']],
  ['Boats pay.[^1] Piers, too.[^1]\n\n[^1]: In summer.', ['In summer.', 'In summer.']],
  ['Boats pay.', []],
])('the mark of a footnote carries its words: %j', (markdown, words) => {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).use(remarkMarks).parse(markdown)
  sideNotes()(tree)
  const found: unknown[] = []
  visit(tree, 'footnoteReference', ({ data }: FootnoteReference) => {
    found.push(Object.entries(data ?? {}).flatMap(([, properties]) => Object.values(properties)))
  })
  expect(found.flat()).toEqual(words)
})

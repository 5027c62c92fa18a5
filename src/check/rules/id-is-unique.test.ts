import { expect, test } from 'vitest'
import { problemsWith, replaced, soundFiles } from '../fixtures/sound-content.ts'

test('a term and a development may not share an id', () => {
  const found = problemsWith({
    'glossary/board-order.mdx': soundFiles['glossary/harbor-fee.mdx'] ?? '',
  })
  expect(found).toContain(
    'glossary/board-order.mdx:1:1 id-is-unique: The id "board-order" is that of developments/board-order.mdx too.',
  )
})

test('two points of a development may not share an id', () => {
  expect(problemsWith(replaced('developments/board-order.mdx', 'id: refund', 'id: ban'))).toEqual([
    'developments/board-order.mdx:11:9 id-is-unique: Another point has the id "ban".',
  ])
})

test('a page may not take an address of the site', () => {
  const page = '---\ntitle: x\nsummary: x\nreviewed: 2034-06\n---\n'
  expect(problemsWith({ 'pages/glossary.mdx': page })).toHaveLength(1)
  expect(problemsWith({ 'pages/about.mdx': page })).toEqual([])
})

test('a source may have the id of a development: they are named by different marks', () => {
  expect(
    problemsWith({ 'sources/board-order.yaml': soundFiles['sources/act.yaml'] ?? '' }),
  ).toEqual([])
})

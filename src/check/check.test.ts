import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from './rules/index.ts'
import { problemsWith, replaced, soundFiles } from './fixtures/sound-content.ts'

test('finds nothing in sound content', () => {
  expect(problemsWith({})).toEqual([])
})

test('reports all problems of a run together, in the order of the files', () => {
  const found = problemsWith({
    ...replaced('glossary/harbor-fee.mdx', 'Ships pay [@act]', 'Ships pay [@akt] to [[nobody]]'),
    ...replaced('developments/board-order.mdx', 'kind: order', 'kind: ordre'),
  })
  expect(found.map((line) => line.split(' ')[0])).toEqual([
    'developments/board-order.mdx:5:7',
    'glossary/harbor-fee.mdx:7:12',
    'glossary/harbor-fee.mdx:7:21',
  ])
})

test('keeps the severity that site.yaml gives a rule', () => {
  const broken = replaced('glossary/harbor-fee.mdx', '[@act].', '[@act].[^x]')
  const off = { 'site.yaml': `${soundFiles['site.yaml']}  footnote-is-defined: off\n` }
  expect(problemsWith(broken)).toHaveLength(1)
  expect(problemsWith({ ...broken, ...off })).toEqual([])
})

test('a rule that keeps pages safe stays on whatever site.yaml says', () => {
  const code = replaced('glossary/harbor-fee.mdx', 'Ships pay', 'Ships {1 + 1} pay')
  const off = { 'site.yaml': `${soundFiles['site.yaml']}  content-is-data: off\n` }
  expect(problemsWith({ ...code, ...off }).join()).toContain('content-is-data: {1 + 1} is code.')
})

test('does not report one mistake many times: a record that does not fit is still known by its id', () => {
  const found = problemsWith(replaced('sources/act.yaml', 'type: legislation', 'type: law'))
  expect(found.map((line) => line.split(' ')[1])).toEqual(['front-matter-fits-schema:'])
})

test('the author guide has every rule, in the words of the rule', () => {
  const guide = readFileSync('content/README.md', 'utf8')
  for (const { id, says } of rules) {
    expect(guide).toContain(id)
    expect(guide).toContain(says)
  }
})

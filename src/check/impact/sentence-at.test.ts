import { expect, test } from 'vitest'
import { leadsOf } from '../../graph/leads.ts'
import { harborContent, withBody } from '../fixtures/harbor.ts'
import { sentenceAt } from './sentence-at.ts'

/** The sentences of all leads of a file: before, the words of the lead in brackets, after. */
function sentences(files: Readonly<Record<string, string>>, file = 'developments/case.mdx') {
  const { graph } = harborContent(files)
  const entry = graph.entries.find((one) => one.file === file)
  if (!entry) throw new Error(`There is no ${file}.`)
  return leadsOf(entry, graph, 'https://harbor.example.org').map((lead) => {
    const { before, words, after } = sentenceAt(entry, lead)
    return `${before}<${words}>${after}`
  })
}

test.each([
  ['a mention', 'One. [[harbor-order|A judge]] spoke. Two.', ['<A judge> spoke.']],
  ['a mention by its id', 'See [[harbor-order]] now.', ['See <harbor-order> now.']],
  ['a link', 'See [*it*](/developments/harbor-order/) now.', ['See <it> now.']],
  ['a picture', 'See ![it](/developments/harbor-order/) now.', ['See <> now.']],
  [
    'a link by reference',
    'One. See [it][a] now.\n\n[a]: /developments/harbor-order/',
    ['See <it> now.'],
  ],
  ['a citation', 'One. The fee ended [@harbor-order]. Two.', ['The fee ended<>.']],
  ['a citation after the full stop', 'One. It ended. [@harbor-order] Two.', ['It ended.<>']],
  ['a citation in the middle', 'It ended [@harbor-order], he said.', ['It ended<>, he said.']],
  ['a cell of a table', '| a | b |\n| - | - |\n| x | See [[harbor-order\\|it]]. |', ['See <it>.']],
  ['a mention in marks', 'See **all of [[harbor-order|it]]** now.', ['See all of <it> now.']],
  ['a heading', '## See [[harbor-order|it]]', ['See <it>']],
  ['an aside', 'x[^1]\n\n[^1]: See [[harbor-order|it]].', ['See <it>.']],
])('gives the sentence around %s', (_, body, expected) => {
  expect(sentences(withBody(body))).toEqual(expected)
})

test('of a citation in front matter, gives what it proves', () => {
  const effects = 'effects: [{ on: harbor-suit, effect: affirms, cite: "[@harbor-order]" }]\n'
  const text = (withBody('x')['developments/case.mdx'] ?? '').replace(
    'reviewed',
    `${effects}reviewed`,
  )
  expect(sentences({ 'developments/case.mdx': text })).toEqual(['(effect) affirms "harbor-suit"<>'])
  expect(sentences({}, 'questions/pay-the-fee.yaml').filter((one) => /barred/.test(one))).toEqual([
    'No, a judge barred the fee on 9 April 2022.<>',
  ])
  const term =
    '---\nterm: berth\nshort: A place for a boat.\nauthority: ["[@harbor-order]"]\n---\n\nx\n'
  expect(sentences({ 'glossary/berth.mdx': term }, 'glossary/berth.mdx')).toEqual([
    'A place for a boat.<>',
  ])
})

import { expect, test } from 'vitest'
import { readRecord } from '../schema/record.ts'
import { citedTexts } from './cited-texts.ts'
import { buildGraph } from './graph.ts'
import { pageCitations } from './page-citations.ts'

const development = (id: string, body: string) =>
  readRecord(
    'developments',
    `${id}.mdx`,
    `---\ntitle: ${id}\ndate: 2031\nstoryline: s\nkind: ruling\nplaces: [us]\nsummary: x\nreviewed: 2031\n---\n\n${body}\n`,
  )
const source = (id: string, textOf?: string) =>
  readRecord(
    'sources',
    `${id}.yaml`,
    `type: legal_case\ntitle: ${id}\nURL: https://example.org/\nstanding: primary\ntext: original\n${textOf ? `textOf: ${textOf}\n` : ''}`,
  )

test.each([
  ['the development whose text is cited', '[@order-text]', 'order-text→order'],
  [
    'once, after its last cite',
    '[@order-text, p. 1; @order-text, p. 2; @news]',
    'order-text, order-text→order, news',
  ],
  ['not its own, which the head of its page tells of', '[@page-text]', 'page-text'],
  ['nothing of a source that is no text', '[@news]', 'news'],
  [
    'one mentioned right before, after all cites',
    '[[order]][@order-text; @news]',
    'order-text, news; before: order',
  ],
  ['a mention of the page itself is not told of', '[[page]][@news]', 'news'],
  ['nor is one of a term', '[[stay]][@news]', 'news'],
])('tells of %s: %s', (_, body, said) => {
  const term = '---\nterm: stay\nshort: x\nauthority: ["[@news]"]\n---\n'
  const graph = buildGraph(
    [
      development('page', body),
      development('order', 'Text.'),
      source('order-text', 'order'),
      source('page-text', 'page'),
      source('news'),
      readRecord('glossary', 'stay.mdx', term),
    ],
    '2035-01-01',
  )
  const entry = graph.developments.get('page')
  if (!entry) throw new Error('The page is not on file.')
  const about = graph.developments.get(entry.marks.mentions[0]?.to ?? '')
  const uses = pageCitations(entry, graph).body[0] ?? []
  const { before, cites } = citedTexts(uses, about, entry, graph)
  const told = cites
    .map(({ use, text }) => (text ? `${use.source}→${text.id}` : use.source))
    .join(', ')
  expect(before ? `${told}; before: ${before.id}` : told).toBe(said)
})

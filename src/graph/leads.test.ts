import { expect, test } from 'vitest'
import { developmentFile, graphOf, sourceFile } from './fixtures/records.ts'
import { leadsOf } from './leads.ts'

const files = {
  ...developmentFile('order', '', 'points: [{ id: ban, text: No fee. }]\n'),
  ...sourceFile('order-text', 'order'),
  ...sourceFile('paper'),
  'glossary/fee.mdx':
    '---\nterm: fee\nshort: x\nauthority: ["[@paper]", "[see @order-text, p. 2]"]\n---\n\nA fee.\n',
  'questions/pay.yaml': `question: Must ships pay?
order: 1
reviewed: 2032
answers:
  - when: { order#ban: [in-effect, partly], other: ended }
    says: No.
    cite: "[@order-text]"
`,
}

/** What one record has that leads somewhere: its kind, target and, in brackets, what stands there. */
function leads(record: string, added: Record<string, string> = {}) {
  const graph = graphOf({ ...files, ...added })
  const entry = graph.entries.find(({ folder, id }) => `${folder}/${id}` === record)
  if (!entry) throw new Error(`There is no ${record}.`)
  return leadsOf(entry, graph, 'https://site.example.org').map(
    ({ kind, to, start, end }) => `${kind} ${to} (${entry.text.slice(start, end)})`,
  )
}

test.each([
  ['a mention', 'See [[order|the order]].', ['mention order ([[order|the order]])']],
  ['no mention of a term', 'A [[fee]].', []],
  ['no mention of nothing', 'A [[quay]].', []],
  ['a link', '[it](/developments/order/)', ['link order (/developments/order/)']],
  ['a link to a place on its page', '[it](../order/#top)', ['link order (../order/#top)']],
  [
    'a full address of the site',
    '[it](https://site.example.org/developments/order/)',
    ['link order (https://site.example.org/developments/order/)'],
  ],
  ['no address of another site', '[it](https://x.example.org/developments/order/)', []],
  ['no link to a list', '[it](/developments/)', []],
  [
    'a link by reference, where its address stands',
    '[it][a]\n\n[a]: /developments/order/',
    ['link order (/developments/order/)'],
  ],
  ['a cite of its text', 'No fee [see @paper; @order-text, p. 2].', ['text order (@order-text)']],
  ['no cite of another source', 'No fee [@paper].', []],
  [
    'each in the order of the file',
    '[@order-text] [[order]] [it](/developments/order/)',
    ['text order (@order-text)', 'mention order ([[order]])', 'link order (/developments/order/)'],
  ],
])('finds %s', (_, body, expected) => {
  expect(leads('developments/case', developmentFile('case', body))).toEqual(expected)
})

test('finds what a development relies on, and the texts that prove its effects', () => {
  const fields =
    'effects: [{ on: order, effect: affirms, cite: "[@order-text]" }]\nreliesOn: [order#ban, gone]\n'
  expect(leads('developments/case', developmentFile('case', '', fields))).toEqual([
    'text order (@order-text)',
    'reliesOn order#ban (order#ban)',
    'reliesOn gone (gone)',
  ])
})

test('finds the text that a definition rests on', () => {
  expect(leads('glossary/fee')).toEqual(['text order (@order-text)'])
})

test('finds the conditions of answers, and the text that proves one', () => {
  expect(leads('questions/pay')).toEqual([
    'when order#ban (order#ban)',
    'when other (other)',
    'text order (@order-text)',
  ])
})

test('leads of a record to itself are leads, too', () => {
  expect(leads('developments/order', developmentFile('order', '[@order-text]'))).toEqual([
    'text order (@order-text)',
  ])
})

test('names the source that is cited', () => {
  const graph = graphOf({ ...files, ...developmentFile('case', '[@order-text]') })
  const entry = graph.developments.get('case')
  expect(entry && leadsOf(entry, graph)).toMatchObject([{ kind: 'text', source: 'order-text' }])
})

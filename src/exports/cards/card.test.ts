import { expect, test } from 'vitest'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { developmentFile, graphOf } from '../../graph/fixtures/records.ts'
import { allCards, cardOfPage } from './card-address.ts'
import { cardInWords } from './card.ts'

const site = {
  name: 'The Harbor Docket',
  description: 'Fees, explained.',
  publisher: 'Press',
  language: 'en',
  address: 'https://h.example',
  severity: {},
  exceptions: [],
  moved: [],
  removed: [],
}

test('each record that is told of has a card, and the site has one', () => {
  expect([...allCards(harbor(), site).keys()].sort()).toEqual([
    'cards/developments/board-order.png',
    'cards/developments/court-ruling.png',
    'cards/developments/old-fee.png',
    'cards/glossary/harbor-fee.png',
    'cards/glossary/quay.png',
    'cards/pages/about.png',
    'cards/site.png',
    'cards/storylines/fees.png',
  ])
})

test.each([
  [
    'cards/developments/board-order.png',
    'The Harbor Docket, Order · 9 April 2031: Board bans the fee. Partly in effect, vacated in part, January 2032',
  ],
  [
    'cards/developments/old-fee.png',
    'The Harbor Docket, Law · 2031: Old fee. In effect, reviewed 2031',
  ],
  ['cards/glossary/harbor-fee.png', 'The Harbor Docket, Term: harbor fee. What ships pay.'],
  ['cards/pages/about.png', 'The Harbor Docket: About. x'],
  ['cards/site.png', 'The Harbor Docket. Fees, explained.'],
])('%s reads “%s”', (file, words) => {
  const card = allCards(harbor(), site).get(file)
  expect(card && cardInWords(card)).toBe(words)
})

test.each([
  ['effects: [{ on: first, effect: vacates, cite: "[@act]" }]\n', 'No longer in effect', 'fallen'],
  ['effects: [{ on: first, effect: stays, cite: "[@act]" }]\n', 'On hold', 'caution'],
  ['effects: [{ on: first, effect: affirms, cite: "[@act]" }]\n', 'In effect', 'plain'],
])('with %j the first says “%s” and looks %s', (fields, label, look) => {
  const second = developmentFile('second', '', fields)['developments/second.mdx'] ?? ''
  const files = {
    ...developmentFile('first'),
    'developments/second.mdx': second.replace('date: 2031', 'date: 2032'),
  }
  const card = allCards(graphOf(files), site).get('cards/developments/first.png')
  expect(card?.standing).toMatchObject({ label, look })
})

test('what rests on something that fell says so', () => {
  const third = developmentFile('third', '', 'reliesOn: [first]\n')
  const cause = 'effects: [{ on: first, effect: vacates, cite: "[@act]" }]\n'
  const second = developmentFile('second', '', cause)['developments/second.mdx'] ?? ''
  const files = {
    ...developmentFile('first'),
    ...third,
    'developments/second.mdx': second.replace('date: 2031', 'date: 2032'),
  }
  const card = allCards(graphOf(files), site).get('cards/developments/third.png')
  expect(card?.standing).toEqual({
    label: 'In effect',
    detail: 'relies on a ruling that was vacated, 2032',
    look: 'caution',
  })
})

test.each(['حكم قضائي', '港の料金', 'Fee ☃ ban', '🏛 Court'])(
  'a page called %s has the card of the site: the fonts lack its letters',
  (title) => {
    const file = developmentFile('x')['developments/x.mdx'] ?? ''
    const graph = graphOf({ 'developments/x.mdx': file.replace('title: x', `title: "${title}"`) })
    const { path, card } = cardOfPage(graph.developments.get('x'), graph, site)
    expect(path).toBe('/cards/site.png')
    expect(cardInWords(card)).toBe('The Harbor Docket. Fees, explained.')
    expect([...allCards(graph, site).keys()]).toEqual(['cards/site.png'])
  },
)

test('a site whose name cannot be drawn has a card with the mark alone', () => {
  const cards = allCards(harbor(), { ...site, name: '港の記録' })
  expect([...cards]).toEqual([['cards/site.png', { site: '', title: '' }]])
})

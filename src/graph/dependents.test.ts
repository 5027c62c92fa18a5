import { expect, test } from 'vitest'
import { dependentsOf } from './dependents.ts'
import { developmentFile, graphOf, sourceFile } from './fixtures/records.ts'

const a = developmentFile('a', '', 'points: [{ id: one, text: x }, { id: two, text: x }]\n')
const relies = (id: string, on: string, body = '') =>
  developmentFile(id, body, `reliesOn: [${on}]\n`)
const page = (body: string) => ({
  'pages/help.mdx': `---\ntitle: Help\nsummary: x\nreviewed: 2032\n---\n\n${body}\n`,
})
const question = (when: string) => ({
  'questions/pay.yaml': `question: x\norder: 1\nreviewed: 2032\nanswers:\n  - when: { ${when} }\n    says: x\n    cite: "[@s]"\n`,
})

test.each<[string, Record<string, string>, string, string[]]>([
  ['nothing leads to it', {}, 'a', []],
  ['a mention is one step away', page('[[a]]'), 'a', ['1 pages/help mention']],
  ['a cite of its text', { ...page('[@s]'), ...sourceFile('s', 'a') }, 'a', ['1 pages/help text']],
  ['a link', page('[x](/developments/a/)'), 'a', ['1 pages/help link']],
  ['a condition', question('a#one: ended'), 'a', ['1 questions/pay when']],
  ['reliance', relies('b', 'a'), 'a', ['1 developments/b reliesOn']],
  [
    'what leads to what relies on it is two steps away, in the words of all kinds',
    {
      ...relies('b', 'a'),
      ...page('[[b]] [@s] [x](/developments/b/)'),
      ...sourceFile('s', 'b'),
      ...question('b: ended'),
    },
    'a',
    [
      '1 developments/b reliesOn',
      '2 pages/help mention through b',
      '2 pages/help text through b',
      '2 pages/help link through b',
      '2 questions/pay when through b',
      '2 questions/pay text through b',
    ],
  ],
  [
    'and so on, nearest to the fallen first',
    { ...relies('b', 'a'), ...relies('c', 'b'), ...relies('d', 'c') },
    'a',
    [
      '1 developments/b reliesOn',
      '2 developments/c reliesOn through b',
      '3 developments/d reliesOn through b, c',
    ],
  ],
  [
    'a mention ends the way',
    { ...developmentFile('b', '[[a]]'), ...page('[[b]]') },
    'a',
    ['1 developments/b mention'],
  ],
  [
    'a point is reached by leads to it and to the whole',
    { ...relies('b', 'a#one'), ...relies('c', 'a#two'), ...relies('d', 'a') },
    'a#one',
    ['1 developments/b reliesOn', '1 developments/d reliesOn'],
  ],
  [
    'a whole is reached by leads to any of its points',
    { ...relies('b', 'a#one'), ...relies('c', 'a#two') },
    'a',
    ['1 developments/b reliesOn', '1 developments/c reliesOn'],
  ],
  [
    'with a point of it, all of what relies on it falls',
    { ...relies('b', 'a#one'), ...relies('c', 'b#x') },
    'a#one',
    ['1 developments/b reliesOn', '2 developments/c reliesOn through b'],
  ],
  [
    'of two ways the shorter counts',
    { ...relies('b', 'a'), ...relies('c', 'b, a'), ...page('[[c]]') },
    'a',
    [
      '1 developments/b reliesOn',
      '1 developments/c reliesOn',
      '2 developments/c reliesOn through b',
      '2 pages/help mention through c',
    ],
  ],
  [
    'a circle ends, and what leads to itself is left out',
    { ...relies('b', 'c, a', '[[b]]'), ...relies('c', 'b, c', '[[a]]') },
    'a',
    [
      '1 developments/b reliesOn',
      '1 developments/c mention',
      '2 developments/c reliesOn through b',
      '3 developments/b reliesOn through b, c',
    ],
  ],
  [
    'its own page may tell of what relies on it',
    { ...developmentFile('a', '[[a]] [[b]]'), ...relies('b', 'a') },
    'a',
    ['1 developments/b reliesOn', '2 developments/a mention through b'],
  ],
  [
    'of what is not on file there are links',
    page('[x](/developments/z/)'),
    'z',
    ['1 pages/help link'],
  ],
])('%s', (_, added, reference, expected) => {
  const found = dependentsOf(reference, graphOf({ ...a, ...added }))
  expect(
    found.map(({ page: { folder, id }, kind, distance, through }) => {
      const way = through.length > 0 ? ` through ${through.join(', ')}` : ''
      return `${distance} ${folder}/${id} ${kind}${way}`
    }),
  ).toEqual(expected)
})

test('gives a place once, at its shortest distance', () => {
  // An escape hides where the keys stand: both cites are placed at their whole bracket.
  const files = {
    ...a,
    ...relies('b', 'a'),
    ...sourceFile('s', 'a'),
    ...sourceFile('t', 'b'),
    ...page('Text [\\*see\\* @t; @s].'),
  }
  const places = dependentsOf('a', graphOf(files)).filter(({ page }) => page.folder === 'pages')
  expect(places.map(({ to, distance }) => [to, distance])).toEqual([['a', 1]])
})

test('leaves the graph as it was, and gives the same twice', () => {
  const graph = graphOf({ ...a, ...relies('b', 'a'), ...page('[[b]]') })
  const places = () => dependentsOf('a', graph).map(({ start, end }) => [start, end])
  expect(places()).toEqual(places())
})

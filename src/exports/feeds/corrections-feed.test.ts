import { expect, test } from 'vitest'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { graphOf } from '../../graph/fixtures/records.ts'
import { atomFeed } from './atom.ts'
import { correctionsFeed } from './corrections-feed.ts'
import { atomFaults } from './fixtures/atom-faults.ts'
import { jsonFeedFaults } from './fixtures/json-feed-faults.ts'
import { jsonFeed } from './json-feed.ts'

const home = {
  site: {
    name: 'The Harbor',
    description: 'x',
    language: 'en',
    publisher: 'The Board',
    address: 'https://harbor.example',
  },
  at: (path: string) => `https://harbor.example${path}`,
  generator: 'Maker 1',
}

test('tells of every correction, newest first, and of what befell the page’s ruling', () => {
  const { entries, updated } = correctionsFeed(harbor(), home)
  expect(updated).toBe('2032-01-01')
  expect(entries.map(({ id, title, published }) => [id, title, published])).toEqual([
    [
      'https://harbor.example/developments/board-order/#correction:2031-08-01',
      'Correction: Board bans the fee [Partly in effect: vacated in part, January 2032]',
      '2031-08-01',
    ],
    ['https://harbor.example/about/#correction:2031-07', 'Correction: About', '2031-07-01'],
    [
      'https://harbor.example/developments/board-order/#correction:2031-06',
      'Correction: Board bans the fee [Partly in effect: vacated in part, January 2032]',
      '2031-06-01',
    ],
  ])
})

test('says what was said, what is said since, and why', () => {
  const about = correctionsFeed(harbor(), home).entries[1]
  expect([about?.url, about?.summary, about?.html]).toEqual([
    'https://harbor.example/about/#page:corrections',
    'It said: “a” It says since: “b” c',
    '<p><a href="https://harbor.example/about/">About</a> said: <q>a</q></p>' +
      '<p>It says since: <q>b</q></p><p>c</p>',
  ])
})

test('tells of two on one day, and of one in an answer, each by a name of its own', () => {
  const one = '{ date: 2031-06-01, said: a, now: b, why: c }'
  const graph = graphOf({
    'questions/fee.yaml': `question: Is there a fee?
order: 1
reviewed: 2031
answers: [{ when: { x: future }, says: No., cite: "[@act]" }]
corrections: [${one}, ${one}]
`,
  })
  const { entries } = correctionsFeed(graph, home)
  expect(entries.map(({ id, url }) => [id, url])).toEqual([
    [
      'https://harbor.example/#question:fee:correction:2031-06-01',
      'https://harbor.example/#question:fee',
    ],
    [
      'https://harbor.example/#question:fee:correction:2031-06-01:2',
      'https://harbor.example/#question:fee',
    ],
  ])
})

test.each([
  ['as it is', '2035-01-01', 3],
  ['before the latest', '2031-07-31', 2],
  ['with nothing in it', '2030-01-01', 0],
])('is sound %s', (_, today, count) => {
  const feed = correctionsFeed(harbor(today), home)
  expect(feed.entries).toHaveLength(count)
  expect(atomFaults(atomFeed(feed), home.at('/corrections.xml'))).toEqual([])
  expect(jsonFeedFaults(JSON.stringify(jsonFeed(feed)), home.at('/corrections.json'))).toEqual([])
})

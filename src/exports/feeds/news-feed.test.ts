import { describe, expect, test } from 'vitest'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { developmentFile, graphOf } from '../../graph/fixtures/records.ts'
import { atomFeed } from './atom.ts'
import type { FeedHome } from './feed.ts'
import { atomFaults } from './fixtures/atom-faults.ts'
import { jsonFeedFaults } from './fixtures/json-feed-faults.ts'
import { jsonFeed } from './json-feed.ts'
import { newsFeed } from './news-feed.ts'

const home: FeedHome = {
  site: {
    name: 'The Harbor & Co',
    description: 'x',
    language: 'en',
    publisher: 'The <Board>',
    address: 'https://harbor.example/news/',
  },
  at: (path) => `https://trial.example/sub${path}`,
  generator: 'Maker 1',
}

/** Developments as files: `a 2031 vacates b`, the last two where it did something. */
function docket(...lines: string[]): Record<string, string> {
  return Object.assign(
    {},
    ...lines.map((line) => {
      const [id = '', date = '', effect, on, ...fields] = line.split(' ')
      const did = effect ? `effects: [{ on: ${on}, effect: ${effect}, cite: "[@x]" }]\n` : ''
      const more = fields.length > 0 ? `${fields.join(' ')}\n` : ''
      const files = developmentFile(id, '', did + more)
      return Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path,
          text.replace('date: 2031', `date: ${date}`),
        ]),
      )
    }),
  )
}

test('tells of developments and of changes of where they stand, newest first', () => {
  const entries = newsFeed(harbor(), home).entries
  expect(entries.map(({ published, title }) => `${published} ${title}`)).toEqual([
    '2032-01-01 Partly in effect: Board bans the fee [vacated in part, January 2032]',
    '2032-01-01 Court vacates the ban',
    '2031-04-09 Board bans the fee [Partly in effect: vacated in part, January 2032]',
    '2031-01-01 Old fee',
  ])
})

test('says of a change what it was, what brought it about, and where to read on', () => {
  const [change] = newsFeed(harbor(), home).entries
  expect(change).toEqual({
    id: 'https://harbor.example/news/developments/board-order/#changed:court-ruling',
    url: 'https://trial.example/sub/developments/board-order/#page:history',
    title: 'Partly in effect: Board bans the fee [vacated in part, January 2032]',
    published: '2032-01-01',
    updated: '2032-01-01',
    summary: 'January 2032: Partly in effect. x',
    html:
      '<p>January 2032: Partly in effect. Vacated in part by: ' +
      '<a href="https://trial.example/sub/developments/court-ruling/">Court vacates the ban</a>' +
      '.</p>' +
      '<p><a href="https://trial.example/sub/developments/board-order/">Board bans the fee</a> ' +
      '[Partly in effect: vacated in part, January 2032]. x</p>',
    tags: ['status change', 'order'],
  })
})

test('says of a development where it stands, as far as is on file', () => {
  const { id, updated, summary, html } = newsFeed(harbor(), home).entries[2] ?? {}
  expect([id, updated, summary, html]).toEqual([
    'https://harbor.example/news/developments/board-order/',
    '2032-01-01',
    'Partly in effect [vacated in part, January 2032]. x',
    '<p>x</p><p>As far as is on file: <strong>Partly in effect [vacated in part, January 2032]' +
      '</strong>. <a href="https://trial.example/sub/developments/board-order/#page:standing">' +
      'Where it stands today</a></p>',
  ])
})

test('tells of what is past as past', () => {
  const graph = graphOf(
    docket('a 2031', 'b 2032 stays a', 'c 2033 lifts-stay a', 'd 2034 vacates a'),
  )
  const titles = newsFeed(graph, home)
    .entries.filter(({ tags }) => tags.includes('status change'))
    .map(({ title }) => title)
  expect(titles).toEqual([
    'No longer in effect: a [vacated, 2034]',
    'In effect until 2034, now No longer in effect: a [vacated, 2034]',
    'On hold until 2033, now No longer in effect: a [vacated, 2034]',
  ])
})

test('tells of what was undone and came again as such', () => {
  const graph = graphOf(docket('a 2031', 'b 2032 stays a', 'c 2033 lifts-stay a', 'd 2034 stays a'))
  const titles = newsFeed(graph, home).entries.map(({ title }) => title)
  expect(titles).toContain('On hold until 2033, now On hold again: a [put on hold, 2034]')
})

test('tells of a term that ran out, and of what that let go of', () => {
  const graph = graphOf(docket('a 2031', 'b 2032 stays a until: 2033'))
  const html = newsFeed(graph, home)
    .entries.filter(({ tags }) => tags.includes('status change'))
    .map(({ id, html }) => [id.replace(/.*#/, ''), html.replace(/<\/p>.*|<[^>]*>/g, '')])
  expect(html).toEqual([
    [
      'changed:term:b',
      '1 January 2034: In effect. The term of b [No longer in effect: expired, 1 January 2034] ran out.',
    ],
    ['changed:term', '1 January 2034: No longer in effect. Its term ran out.'],
    [
      'changed:b',
      '2032: On hold until 1 January 2034, now In effect. Put on hold by: b [No longer in effect: expired, 1 January 2034].',
    ],
  ])
})

test('keeps the name of an entry while its words, its day and its address change', () => {
  const names = (files: Record<string, string>, one: FeedHome) =>
    newsFeed(graphOf(files), one).entries.map(({ id }) => id)
  const before = docket('a 2031', 'b 2032 vacates a')
  const after = Object.fromEntries(
    Object.entries(docket('a 2031', 'b 2032-05 reverses a')).map(([path, text]) => [
      path,
      text.replace('summary: x', 'summary: y').replace('title: ', 'title: Another '),
    ]),
  )
  const moved = { ...home, at: (path: string) => `https://elsewhere.example${path}` }
  expect(names(after, moved)).toEqual(names(before, home))
})

test('leaves out what is dated after the day, and all but the newest 50', () => {
  const many = docket(...Array.from({ length: 60 }, (_, n) => `a${n} 20${n + 40}`))
  expect(newsFeed(graphOf(many, '2035-01-01'), home).entries).toEqual([])
  const { entries } = newsFeed(graphOf(many, '2095-01-01'), home)
  expect(entries).toHaveLength(50)
  expect(entries.at(0)?.published).toBe('2095-01-01')
})

test('does not change because a day has passed', () => {
  expect(newsFeed(harbor('2036-05-05'), home)).toEqual(newsFeed(harbor(), home))
})

describe('is sound', () => {
  test.each([
    ['as it is', harbor()],
    ['with nothing in it', harbor('2030-01-01')],
    [
      'with signs that mean something elsewhere',
      graphOf(docket('a 2031 vacates a', 'b 2031 vacates a court: "A & B <c> \\"d\\""')),
    ],
  ])('%s', (_, graph) => {
    const feed = newsFeed(graph, home)
    expect(atomFaults(atomFeed(feed), home.at('/feed.xml'))).toEqual([])
    expect(jsonFeedFaults(JSON.stringify(jsonFeed(feed)), home.at('/feed.json'))).toEqual([])
  })

  test('and holds words as they were written, whatever signs are in them', () => {
    const wild = '<b>&amp; "q" \u0001 & Co</b>'
    const files = Object.entries(docket('a 2031')).map(([path, text]): [string, string] => [
      path,
      text.replace('title: a', `title: ${JSON.stringify(wild)}`),
    ])
    const feed = newsFeed(graphOf(Object.fromEntries(files)), home)
    const atom = atomFeed(feed)
    expect(feed.entries[0]?.title).toBe(wild)
    expect(atom).toContain('<title>&lt;b&gt;&amp;amp; &quot;q&quot;  &amp; Co&lt;/b&gt;</title>')
    expect(atomFaults(atom, home.at('/feed.xml'))).toEqual([])
  })
})

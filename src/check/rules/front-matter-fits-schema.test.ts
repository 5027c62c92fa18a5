import { expect, test } from 'vitest'
import { problemsWith, replaced, soundFiles } from '../fixtures/sound-content.ts'

const order = 'developments/board-order.mdx'

test.each([
  [
    'kind: order',
    'kind: order #2',
    '5:13',
    'What begins with #2 is a comment to YAML, and is lost.',
  ],
  ['kind: order', 'kind: !x order', '5:7', 'The YAML cannot be read: Unresolved tag: !x.'],
  ['reviewed: 2034-06', 'until: 2030\nreviewed: 2034-06', '13:8', '"until" is "2030".'],
  ['kind: order', 'kind: ordre', '5:7', '"kind" is "ordre".'],
  ['date: 2031-04-09', 'date: 2031-02-30', '3:7', '"date" is "2031-02-30".'],
  ['date: 2031-04-09\n', '', '2:1', 'The field "date" is missing.'],
  ['kind: order', 'kind: order\nkindd: x', '6:1', 'There is no field "kindd" here.'],
  ['places: [us-ca]', 'places: [California]', '6:10', '"places.0" is "California".'],
  ['places: [us-ca]', 'places: []', '6:9', '"places" is a list.'],
  ['places: [us-ca]', 'places: us-ca', '6:9', '"places" is "us-ca".'],
  ['    text: No fee.\n', '', '9:5', 'The field "points.0.text" is missing.'],
  ['The board banned it.', 'See [@act].', '7:10', '"summary" is "See [@act].".'],
  ['reviewed: 2034-06', 'reviewed:', '13:10', '"reviewed" is empty.'],
  [
    'title: Board',
    'title: "Board',
    '2:8',
    'The YAML cannot be read: A quotation mark is opened here and not closed.',
  ],
  [
    'kind: order',
    'kind: order\nkind: law',
    '6:1',
    'The YAML cannot be read: Map keys must be unique.',
  ],
])('%j → %j', (from, to, place, message) => {
  const found = problemsWith(replaced(order, from, to))
  expect(found[0]).toBe(`${order}:${place} front-matter-fits-schema: ${message}`)
})

test.each(['"[see@act]"', '"@act"', '"[@act] and more"', '"[]"'])(
  'takes no %s for a citation',
  (cite) => {
    const found = problemsWith(replaced('developments/court-ruling.mdx', '"[@act]"', cite))
    expect(found[0]).toContain('11:11 front-matter-fits-schema: "effects.0.cite" is')
  },
)

test('counts the characters of a summary that is too long', () => {
  const found = problemsWith(replaced(order, 'The board banned it.', 'x'.repeat(301)))
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('"summary" is 301 characters long')
})

test('asks for front matter where there is none', () => {
  expect(problemsWith({ 'pages/about.mdx': 'About us.' })[0]).toContain('pages/about.mdx:1:1')
})

test('does not blame the length of a value for a mark in it', () => {
  const summary = `summary: ${'The board banned it. '.repeat(4)}[[harbor fee]]`
  expect(problemsWith(replaced(order, 'summary: The board banned it.', summary))[0]).toMatch(
    /"summary" is "The board banned it\..*…"\.$/,
  )
})

test('knows no rule that does not exist', () => {
  const site = { 'site.yaml': `${soundFiles['site.yaml']}  sources-are-nice: off\n` }
  expect(problemsWith(site)).toEqual([
    'site.yaml:18:3 front-matter-fits-schema: "sources-are-nice" is no rule.',
  ])
})

test('a rule without which no page can be printed stays an error', () => {
  const site = { 'site.yaml': `${soundFiles['site.yaml']}  cited-source-exists: off\n` }
  expect(problemsWith(site)).toEqual([
    'site.yaml:18:3 front-matter-fits-schema: "cited-source-exists" can only be an error: it cannot be softened.',
  ])
})

test('accepts a year alone, as a date and as the text it was typed as', () => {
  expect(problemsWith(replaced(order, 'date: 2031-04-09', 'date: 2031'))).toEqual([])
})

test.each(['2036-3-4', 'soon', '""', '2036-03-32'])(
  'a last day of %s is reported, and no crash',
  (day) => {
    const found = problemsWith(
      replaced(order, 'date: 2031-04-09', `date: 2031-04-09\nuntil: ${day}`),
    )
    expect(found[0]).toContain(`${order}:4:8 front-matter-fits-schema: "until" is`)
  },
)

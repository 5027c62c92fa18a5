import { describe, expect, test } from 'vitest'
import { harbor } from './fixtures/harbor.ts'
import { graphOf, sourceFile } from './fixtures/records.ts'
import type { Graph } from './graph.ts'
import { lastChanged, standingChanged } from './last-changed.ts'

/** A development as a file, its fields as YAML. */
function development(id: string, date: string, fields = '', body = ''): Record<string, string> {
  const head = `title: ${id}\ndate: ${date}\nkind: ruling\nplaces: [us]\nsummary: x\nreviewed: 2030\n`
  const storyline = fields.includes('storyline:') ? '' : `storyline: of-${id}\n`
  return { [`developments/${id}.mdx`]: `---\n${head}${storyline}${fields}\n---\n\n${body}\n` }
}

function page(id: string, fields = '', body = ''): Record<string, string> {
  const head = `title: ${id}\nsummary: x\nreviewed: 2030-01\n`
  return { [`pages/${id}.mdx`]: `---\n${head}${fields}\n---\n\n${body}\n` }
}

function term(id: string, body = ''): Record<string, string> {
  return {
    [`glossary/${id}.mdx`]: `---\nterm: ${id}\nshort: x\nauthority: ["[@act]"]\n---\n\n${body}\n`,
  }
}

const vacated = {
  ...development('old', '2031'),
  ...development('end', '2032-04', 'effects: [{ on: old, effect: vacates, cite: "[@act]" }]'),
}

function changed(path: string, files: Record<string, string>, today?: string): string | undefined {
  return changedIn(path, graphOf(files, today))
}

function changedIn(path: string, graph: Graph): string | undefined {
  const entry = graph.entries.find(({ folder, id }) => path === `${folder}/${id}`)
  if (!entry) throw new Error(`There is no ${path}.`)
  return lastChanged(entry, graph)
}

describe('counts of a development', () => {
  test.each<[string, string, Record<string, string>]>([
    ['its date', '2031-04-09', development('a', '2031-04-09')],
    ['a coarse date from its first day', '2031-04-01', development('a', '2031-04')],
    [
      'a correction',
      '2033-02-01',
      development('a', '2031', 'corrections: [{ date: 2033-02, said: a, now: b, why: c }]'),
    ],
    ['the day after its term', '2032-01-01', development('a', '2031-04-09', 'until: 2031')],
    [
      'what was done to it, though it stands as it did',
      '2032-01-01',
      {
        ...development('a', '2031'),
        ...development('b', '2032', 'effects: [{ on: a, effect: appeals, cite: "[@act]" }]'),
      },
    ],
    [
      'the end of what it relies on',
      '2032-04-01',
      { ...vacated, ...development('a', '2031-06', 'reliesOn: [old]') },
    ],
    [
      'the end of what that relies on',
      '2032-04-01',
      {
        ...vacated,
        ...development('b', '2031-06', 'reliesOn: [old]'),
        ...development('a', '2031-07', 'reliesOn: [b]'),
      },
    ],
    [
      'the end of what it links to',
      '2032-04-01',
      { ...vacated, ...development('a', '2031-06', '', 'See [[old]].') },
    ],
    [
      'the end of what it cites the text of',
      '2032-04-01',
      {
        ...vacated,
        ...sourceFile('text', 'old'),
        ...development('a', '2031-06', '', 'So [@text].'),
      },
    ],
    [
      'a later step of its case',
      '2034-01-01',
      {
        ...development('a', '2031'),
        ...development('b', '2032', 'effects: [{ on: a, effect: affirms, cite: "[@act]" }]'),
        ...development('c', '2034', 'effects: [{ on: b, effect: appeals, cite: "[@act]" }]'),
      },
    ],
    [
      'a neighbor in its storyline',
      '2034-01-01',
      {
        ...development('a', '2031', 'storyline: one'),
        ...development('b', '2034', 'storyline: one'),
        ...development('c', '2034-05', 'storyline: one'),
      },
    ],
  ])('%s', (_, day, files) => {
    expect(changed('developments/a', files)).toBe(day)
  })
})

test('what did not change what a page says does not count', () => {
  const files = { ...vacated, ...development('a', '2031-06', 'storyline: other') }
  expect(changed('developments/a', files)).toBe('2031-06-01')
})

test.each([
  ['2031-06-30', '2031-01-01'],
  ['2032-03-31', '2031-01-01'],
  ['2032-04-01', '2032-04-01'],
])('as of %s the last day is %s', (today, day) => {
  expect(changed('developments/old', vacated, today)).toBe(day)
})

test.each<[string, string | undefined, string, Record<string, string>]>([
  ['a page, when it was reviewed', '2030-01-01', 'pages/a', page('a')],
  [
    'a page, what it links to',
    '2032-04-01',
    'pages/a',
    { ...vacated, ...page('a', '', '[[old]]') },
  ],
  ['a term that nothing uses', undefined, 'glossary/word', term('word')],
  [
    'a term, the pages that use it',
    '2031-06-01',
    'glossary/word',
    {
      ...term('word'),
      ...page('about', '', 'A [[word]].'),
      ...development('a', '2031-06', '', 'A [[word]].'),
    },
  ],
  [
    'a term, the standing of those',
    '2032-04-01',
    'glossary/word',
    { ...vacated, ...term('word'), ...development('old', '2031', '', 'A [[word]].') },
  ],
  [
    'a term, what it links to',
    '2032-04-01',
    'glossary/word',
    { ...vacated, ...term('word', '[[old]]'), ...page('about', '', 'A [[word]].') },
  ],
  [
    'a term that nothing uses, whatever it links to',
    undefined,
    'glossary/word',
    { ...vacated, ...term('word', '[[old]]') },
  ],
  ['a source that nobody opened or cites', undefined, 'sources/act', sourceFile('act')],
  [
    'a source, when it was opened',
    '2031-05-06',
    'sources/act',
    { 'sources/act.yaml': `${sourceFile('act')['sources/act.yaml']}opened: 2031-05-06\n` },
  ],
  [
    'a source, the pages that cite it',
    '2030-01-01',
    'sources/act',
    { ...sourceFile('act'), ...page('about', '', 'So [@act].') },
  ],
  [
    'a source, what it prints',
    '2032-04-01',
    'sources/text',
    { ...vacated, ...sourceFile('text', 'old'), ...page('about', '', 'So [@text].') },
  ],
])('counts of %s', (_, day, path, files) => {
  expect(changed(path, files)).toBe(day)
})

test('counts of a storyline whatever is in it', () => {
  expect(changedIn('storylines/fees', harbor())).toBe('2032-01-01')
})

test.each([
  ['board-order', '2035-01-01', '2032-01-01'],
  ['board-order', '2031-12-31', '2031-04-09'],
  ['board-order', '2031-01-01', undefined],
])('the standing of %s as of %s changed on %s', (id, today, day) => {
  expect(standingChanged(id, harbor(today))).toBe(day)
})

import { expect, test } from 'vitest'
import { bibtexEntry } from './cite-bibtex.ts'
import type { CitedPage } from './cite-page.ts'
import { risRecord } from './cite-ris.ts'

// Both forms are read back by readers that know no more than the format, and forgive nothing.

const page: CitedPage = {
  key: 'the-docket:developments:x',
  publisher: 'Pen and Paper, Inc.',
  site: 'The Docket',
  title: 'x',
  reviewed: '2031-04',
  asOf: '2033-05-03',
  note: 'No longer in effect as of 3 May 2033 (vacated, January 2032)',
  address: 'https://h.example/sub_path/~a%20b/x/',
  language: 'en',
}

const titles = [
  'Judge bars the “harbor fee”',
  '"Straight" quotes and a lone "',
  'Braces {in} the title, and one alone {',
  'Only } closing',
  'Fee & toll: 100 % of $5, #1_2 ~ a^b \\ c \\textbackslash{} \\& \\{',
  '8 U.S.C. § 1357(d) – Été à l’Île, naïve Łódź',
  'حكم قضائي 港の料金 🏛',
  'ER  - TY  - ELEC',
  '@online{x, title = {y}}',
  'a, b and c',
  "Board's `fee' – <b>bold</b> | 1/2",
]

test.each(titles)('BibTeX keeps the title %j', (title) => {
  expect(readBibtex(bibtexEntry({ ...page, title }))).toEqual({
    type: 'online',
    key: page.key,
    fields: {
      author: `{${page.publisher}}`,
      title: `{${title}}`,
      organization: `{${page.site}}`,
      date: '2031-04',
      url: page.address,
      urldate: '2033-05-03',
      note: page.note,
    },
  })
})

test.each(titles)('RIS keeps the title %j', (title) => {
  expect(readRis(risRecord({ ...page, title }))).toEqual([
    ['TY', 'ELEC'],
    ['TI', title],
    ['T2', page.site],
    ['PB', page.publisher],
    ['PY', '2031'],
    ['DA', '2031/04//'],
    ['Y2', '2033/05/03/'],
    ['UR', page.address],
    ['N1', page.note],
    ['ER', ''],
  ])
})

test.each([
  ['2031', '2031///'],
  ['2031-04', '2031/04//'],
  ['2031-04-09', '2031/04/09/'],
])('a page reviewed in %s is as precise in RIS: %s', (reviewed, date) => {
  expect(readRis(risRecord({ ...page, reviewed }))).toContainEqual(['DA', date])
  expect(readBibtex(bibtexEntry({ ...page, reviewed })).fields['date']).toBe(reviewed)
})

test('a page that is not reviewed by anybody has the day it was worked out for alone', () => {
  const { reviewed, ...unreviewed } = page
  expect(reviewed).toBe('2031-04')
  expect(Object.keys(readBibtex(bibtexEntry(unreviewed)).fields)).not.toContain('date')
  expect(readBibtex(bibtexEntry(unreviewed)).fields['urldate']).toBe('2033-05-03')
  const tags = readRis(risRecord(unreviewed)).map(([tag]) => tag)
  expect(tags).toEqual(['TY', 'TI', 'T2', 'PB', 'Y2', 'UR', 'N1', 'ER'])
})

test('a site that publishes itself is named once in BibTeX', () => {
  const { fields } = readBibtex(bibtexEntry({ ...page, publisher: page.site }))
  expect(fields).not.toHaveProperty('organization')
})

test.each([
  '@online{a,\n  x = {1},\n',
  '@online{a,\n  x = {{1},\n}\n',
  '@online{a,\n  x = {\\%{},\n}\n',
  '@online{a,\n  x = {50%},\n}\n',
])('the reader of BibTeX refuses %j', (text) => {
  expect(() => readBibtex(text)).toThrow()
})

test.each([
  'TY  - ELEC\n',
  'TI  - x\r\nER  - \r\n',
  'TY  - ELEC\r\nTI - x\r\nER  - \r\n',
  'TY  - ELEC\r\n',
])('the reader of RIS refuses %j', (text) => {
  expect(() => readRis(text)).toThrow()
})

/** One entry of BibTeX; braces are counted as BibTeX counts them, behind a backslash too. */
function readBibtex(text: string) {
  const head = /^@(\w+)\{([^\s,{}"#%~\\]+),\n/.exec(text)
  if (!head) throw new Error('no entry')
  const fields: Record<string, string> = {}
  let at = head[0].length
  while (!text.startsWith('}\n', at)) {
    const name = /^ {2}(\w+) = \{/.exec(text.slice(at))
    if (!name) throw new Error(`no field at ${at}`)
    const start = at + name[0].length
    let end = start
    for (let depth = 1; depth > 0; end++) {
      if (end >= text.length) throw new Error('a brace is open')
      depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0
    }
    const value = text.slice(start, end - 1)
    fields[name[1] ?? ''] = name[1] === 'url' ? value : unescaped(value)
    if (!text.startsWith(',\n', end)) throw new Error('no comma')
    at = end + 2
  }
  if (at + 2 !== text.length) throw new Error('more than an entry')
  return { type: head[1], key: head[2], fields }
}

/** What TeX would print; a sign that TeX takes for an order must not stand there bare. */
function unescaped(value: string): string {
  return value.replace(/\\(text\w+)\{\}|\\([&%$#_])|([\\&%$#_~^])/g, (_, name, sign, bare) => {
    if (bare !== undefined) throw new Error(`${bare} stands bare`)
    const letter = name === undefined ? sign : named[name]
    if (letter === undefined) throw new Error(`\\${name} is unknown`)
    return letter
  })
}

const named: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
}

/** One record of RIS, tag by tag. */
function readRis(text: string): string[][] {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('line endings')
  const lines = text.slice(0, -2).split('\r\n')
  const tags = lines.map((line) => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    if (tag === undefined || value === undefined) throw new Error(`no tag: ${line}`)
    return [tag, value]
  })
  if (tags[0]?.[0] !== 'TY' || tags.at(-1)?.[0] !== 'ER') throw new Error('no record')
  return tags
}

import { expect, test } from 'vitest'
import { bibtexEntry } from './cite-bibtex.ts'
import type { CitedPage } from './cite-page.ts'
import { risRecord } from './cite-ris.ts'
import { readBibtex } from './fixtures/read-bibtex.ts'
import { readRis } from './fixtures/read-ris.ts'

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
  "1990--95, a --- b, ``x'' and why?`",
]

test.each(titles)('BibTeX keeps the title %j', (title) => {
  expect(readBibtex(bibtexEntry({ ...page, title }))).toEqual([
    {
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
    },
  ])
})

test.each(titles)('RIS keeps the title %j', (title) => {
  expect(readRis(risRecord({ ...page, title }))).toEqual([
    [
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
    ],
  ])
})

test.each([
  ['2031', '2031///'],
  ['2031-04', '2031/04//'],
  ['2031-04-09', '2031/04/09/'],
])('a page reviewed in %s is as precise in RIS: %s', (reviewed, date) => {
  expect(readRis(risRecord({ ...page, reviewed }))[0]).toContainEqual(['DA', date])
  expect(readBibtex(bibtexEntry({ ...page, reviewed }))[0]?.fields['date']).toBe(reviewed)
})

test('a page that is not reviewed by anybody has the day it was worked out for alone', () => {
  const { reviewed, ...unreviewed } = page
  expect(reviewed).toBe('2031-04')
  const [entry] = readBibtex(bibtexEntry(unreviewed))
  expect(entry?.fields).not.toHaveProperty('date')
  expect(entry?.fields['urldate']).toBe('2033-05-03')
  const tags = readRis(risRecord(unreviewed))[0]?.map(([tag]) => tag)
  expect(tags).toEqual(['TY', 'TI', 'T2', 'PB', 'Y2', 'UR', 'N1', 'ER'])
})

test('a site that publishes itself is named once in BibTeX', () => {
  const [entry] = readBibtex(bibtexEntry({ ...page, publisher: page.site }))
  expect(entry?.fields).not.toHaveProperty('organization')
})

test.each([
  '@online{a,\n  x = {1},\n',
  '@online{a,\n  x = {{1},\n}\n',
  '@online{a,\n  x = {\\%{},\n}\n',
  '@online{a,\n  x = {50%},\n}\n',
  '@online{a,\n  x = {a -- b},\n}\n',
  '@online{a,\n}\n@online{b,\n}\nx',
])('the reader of BibTeX refuses %j', (text) => {
  expect(() => readBibtex(text)).toThrow()
})

test.each([
  'TY  - ELEC\n',
  'TI  - x\r\nER  - \r\n',
  'TY  - ELEC\r\nTI - x\r\nER  - \r\n',
  'TY  - ELEC\r\n',
  'TY  - ELEC\r\nER  - \r\nTY  - ELEC\r\nER  - \r\n',
])('the reader of RIS refuses %j', (text) => {
  expect(() => readRis(text)).toThrow()
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { harborContent, harborFiles, withBody } from '../fixtures/harbor.ts'
import { readingJson } from './reading-json.ts'
import { type PageReading, readingReport } from './reading-report.ts'
import { readingText } from './reading-text.ts'

const file = 'developments/case.mdx'
const report = (body: string, changed: Record<string, string> = {}): PageReading => {
  const { graph } = harborContent({ ...withBody(body), ...changed })
  const [page] = readingReport(graph, (one) => one === file)
  if (!page) throw new Error('There is no such page.')
  return page
}
const hardestOf = (body: string, changed?: Record<string, string>) =>
  report(body, changed).hardest.map(({ text }) => text)

const easy = 'The board set a fee for small boats.'
const hard =
  'The authority discontinued the temporary exemption for commercial operators of the northern terminal.'

test('grades a page, and shows its three hardest sentences with their places', () => {
  const page = report(`${easy} ${hard}\n\n- It is due each day of the week.\n- Not now.`)
  const { hardest, ...rest } = page
  expect(rest).toEqual({
    file,
    record: 'developments/case',
    title: 'Board sets a fee for piers',
    // 19 for 13 words, 1 for 8, 0 for 8 and for the 7 of the summary; “Not now.” is too short.
    grade: Math.round(((19 * 13 + 8) / 36) * 10) / 10,
    summary: 0,
    words: 36,
  })
  expect(
    hardest.map(({ line, column, grade, words, text }) => [line, column, grade, words, text]),
  ).toEqual([
    [11, 38, 19, 13, hard],
    [11, 1, 1, 8, easy],
    [13, 3, 0, 8, 'It is due each day of the week.'],
  ])
  expect(hardest[0]).toMatchObject({ endLine: 11, endColumn: 38 + hard.length })
  expect(hardest[0]?.hardWords).toEqual([
    'discontinued',
    'authority',
    'temporary',
    'operators',
    'commercial',
    'exemption',
    'terminal',
  ])
})

test.each([
  ['none of its words', 'pier', 19],
  ['one of its words', 'exemption', 17],
  ['one, by an alias', 'pier, exemption', 17],
  ['four, one of them in the plural', 'exemption, northern terminal, commercial operator', 11],
])('terms are easy words: with %s (%s), the grade is %d', (_, names, grade) => {
  const [term, ...aliases] = names.split(', ')
  const text = `---\nterm: ${term}\naliases: [${aliases.join(', ')}]\nshort: x\nauthority: ["[@harbor-act]"]\n---\n`
  expect(report(hard, { 'glossary/new.mdx': text }).hardest[0]?.grade).toBe(grade)
})

test('what is quoted is left out', () => {
  expect(hardestOf(`${easy}\n\n> ${hard}`)).not.toContain(hard)
  const { hardest } = report(`It said to the owner: “${hard}”`)
  expect(hardest[0]).toMatchObject({ grade: 1, hardWords: [] })
})

test.each([
  ['a heading', `## ${hard}`],
  ['a cell of a table', `| ${hard} |\n| --- |\n| no |`],
  ['fewer than five words', 'Discontinued reimbursement authorization.'],
])('%s is no sentence', (_, body) => {
  expect(hardestOf(body)).toEqual(['The board set a fee for piers.'])
})

test('a page without a sentence has no grade, and comes last', () => {
  const content = harborContent({
    'pages/none.mdx': '---\ntitle: None\nsummary: None.\nreviewed: 2023-06\n---\n',
  })
  const pages = readingReport(content.graph, (one) => one.startsWith('pages/'))
  expect(pages.map(({ file, grade }) => [file, grade])).toEqual([
    ['pages/help.mdx', expect.any(Number)],
    ['pages/none.mdx', null],
  ])
  expect(pages[1]).toMatchObject({ summary: null, words: 0, hardest: [] })
  expect(readingText(pages)).toContain('pages/none.mdx  no sentence to grade\n')
  expect(readingText([])).toBe('There is nothing to grade.')
})

test('has every kind of page, the hardest first, and no source', () => {
  const pages = readingReport(harborContent({}).graph, () => true)
  const records = Object.keys(harborFiles).filter((one) => /^(?!sources).*\//.test(one))
  expect(pages.map(({ file }) => file).toSorted()).toEqual(records.toSorted())
  const grades = pages.map(({ grade }) => grade ?? -1)
  expect(grades).toEqual(grades.toSorted((a, b) => b - a))
})

test('tells a person, and a program', () => {
  const page = report(`${easy} ${hard}`)
  expect(readingText([page])).toMatchInlineSnapshot(`
    "developments/case.mdx  grade 9.1, its summary 0.0
      developments/case.mdx:11:38  grade 19, 13 words: discontinued, authority, temporary, operators, commercial, exemption, terminal
        The authority discontinued the temporary exemption for commercial operators of the northern terminal.
      developments/case.mdx:11:1  grade 1, 8 words
        The board set a fee for small boats.
      developments/case.mdx:7:10  grade 0, 7 words
        The board set a fee for piers.

    1 page: the hardest at grade 9.1, the middle one at 9.1."
  `)
  const [term] = readingReport(harborContent({}).graph, (one) => one === 'glossary/vacate.mdx')
  expect(readingText(term ? [term] : [])).toContain('grade 4.1, its short definition 5.0\n')
  expect(JSON.parse(readingJson([page]))).toEqual([page])
  expect(Object.keys(JSON.parse(readingJson([page]))[0])).toEqual([
    'file',
    'record',
    'title',
    'grade',
    'summary',
    'words',
    'hardest',
  ])
})

test('the author guide shows what is printed', () => {
  const rule = 'developments/harbor-rule.mdx'
  const printed = readingText(readingReport(harborContent({}).graph, (one) => one === rule))
  const shown = printed.replaceAll(rule, `content/${rule}`).split('\n').slice(0, 3).join('\n')
  expect(readFileSync('content/README.md', 'utf8')).toContain(`\n${shown}\n`)
})

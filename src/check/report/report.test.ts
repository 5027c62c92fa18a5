import { expect, test } from 'vitest'
import type { Problem } from '../../schema/problem.ts'
import { excerpt } from './excerpt.ts'
import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import { listedRules, reportRules } from './rule-list.ts'
import { report, tally } from './report.ts'

const problem: Problem = {
  rule: 'cited-source-exists',
  severity: 'error',
  file: 'content/developments/harbor-fees.mdx',
  line: 9,
  column: 37,
  endLine: 9,
  endColumn: 50,
  message: '"@harbour-act" names no source on file.',
  fix: 'Correct the key, or add content/sources/harbour-act.yaml.',
}

test('says where, which rule, what was found and what to do', () => {
  const later = { ...problem, line: 10, severity: 'warning' as const }
  expect(report([problem, later], () => undefined)).toMatchInlineSnapshot(`
    "content/developments/harbor-fees.mdx:9:37  cited-source-exists
      "@harbour-act" names no source on file.
      Correct the key, or add content/sources/harbour-act.yaml.

    content/developments/harbor-fees.mdx:10:37  cited-source-exists (warning)
      "@harbour-act" names no source on file.
      Correct the key, or add content/sources/harbour-act.yaml."
  `)
})

test('shows the line, with carets under what is wrong', () => {
  const line = 'The board barred the fee in May 2031 [@harbour-act, § 4], and left.'
  const text = `${'\n'.repeat(8)}${line}\n`
  const at = line.indexOf('@')
  const place = { ...problem, column: at + 1, endColumn: at + 13 }
  expect(
    report([place], () => text)
      .split('\n')
      .slice(1, 3),
  ).toEqual([`  9 | ${line}`, `    | ${' '.repeat(at)}${'^'.repeat(12)}`])
})

test.each([
  ['Es fiel.', 4, 8, '1 | Es fiel.', '  |    ^^^^'],
  ['港の料金は廃止', 3, 5, '1 | 港の料金は廃止', '  |     ^^^^'],
  ['\tfee', 2, 5, '1 |  fee', '  |  ^^^'],
  ['fee', 4, 4, '1 | fee', '  |    ^'],
])('carets stand under the words of %j', (text, column, endColumn, shown, carets) => {
  expect(excerpt(text, { file: 'x', line: 1, column, endLine: 1, endColumn })).toEqual([
    shown,
    carets,
  ])
})

test('of a long line, shows what stands around the problem', () => {
  const text = `${'a'.repeat(200)}FEE${'b'.repeat(200)}`
  const [shown = '', carets = ''] = excerpt(text, {
    file: 'x',
    line: 1,
    column: 201,
    endLine: 1,
    endColumn: 204,
  })
  expect(shown).toBe(`1 | …${'a'.repeat(40)}FEE${'b'.repeat(53)}…`)
  expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('FEE')
})

test('prints nothing that would move the cursor or reorder the line', () => {
  const said = report(
    [{ ...problem, line: 1, column: 1, message: 'a\u001B[31mb' }],
    () => '\u202Ex',
  )
  expect(said).toContain('aU+001B[31mb')
  expect(said).toContain('1 | �x')
})

test('colours what it is told to colour', () => {
  const painted = report(
    [problem],
    () => 'x',
    (part, text) => `<${part}>${text}</>`,
  )
  expect(painted.split('\n')[0]).toBe(
    '<place>content/developments/harbor-fees.mdx:9:37</>  <error>cited-source-exists</>',
  )
})

test('writes JSON with the same fields for each problem', () => {
  const edit = { start: 0, end: 1, text: '' }
  expect(JSON.parse(reportJson([{ ...problem, edit }]))).toEqual([problem])
  expect(reportJson([])).toBe('[]')
})

test('writes annotations of a GitHub workflow', () => {
  const odd = { ...problem, message: '6% of\n"a"', fix: 'x' }
  expect(reportGithub([odd])).toBe(
    '::error file=content/developments/harbor-fees.mdx,line=9,endLine=9,col=37,endColumn=50,' +
      'title=cited-source-exists::6%25 of%0A"a"%0Ax',
  )
  expect(reportGithub([{ ...problem, severity: 'warning', endLine: 11 }])).toContain(
    '::warning file=content/developments/harbor-fees.mdx,line=9,endLine=11,title=',
  )
})

test('lists rules with their severity and sentence', () => {
  const rule = { says: 'Every fee is paid.', check: () => [] }
  const rules = [
    { ...rule, id: 'fee-is-paid' },
    { ...rule, id: 'fee-is-set', isFirm: true as const },
  ]
  expect(reportRules(listedRules(rules, { 'fee-is-paid': 'warning', 'fee-is-set': 'off' }))).toBe(
    'fee-is-paid  warning  Every fee is paid.\nfee-is-set   error    Every fee is paid.',
  )
})

test.each([
  [[], 'no problems'],
  [[problem], '1 problem'],
  [[problem, problem, { ...problem, severity: 'warning' as const }], '2 problems, 1 warning'],
])('counts them', (problems, said) => {
  expect(tally(problems)).toBe(said)
})

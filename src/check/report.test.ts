import { expect, test } from 'vitest'
import type { Problem } from '../schema/problem.ts'
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
  expect(report([problem, { ...problem, line: 10, severity: 'warning' }])).toMatchInlineSnapshot(`
    "content/developments/harbor-fees.mdx:9:37  cited-source-exists
      "@harbour-act" names no source on file.
      Correct the key, or add content/sources/harbour-act.yaml.

    content/developments/harbor-fees.mdx:10:37  cited-source-exists (warning)
      "@harbour-act" names no source on file.
      Correct the key, or add content/sources/harbour-act.yaml."
  `)
})

test.each([
  [[], 'no problems'],
  [[problem], '1 problem'],
  [[problem, problem, { ...problem, severity: 'warning' as const }], '2 problems, 1 warning'],
])('counts them', (problems, said) => {
  expect(tally(problems)).toBe(said)
})

import { expect, test } from 'vitest'
import type { Problem } from '../schema/problem.ts'
import { panelOf, plainPage, withPanel } from './dev-panel.ts'

const page =
  '<html><head></head><body><header></header><main id="page:main">$&</main></body></html>'

test('tells rule, place, what was found and what to do', () => {
  const panel = panelOf(
    { file: 'a.mdx', own: [problem('a.mdx')], others: [], isMissing: false },
    '/',
  )
  for (const part of ['1 problem in a.mdx', 'term-exists', 'a.mdx:12:3', 'It is so.', 'Mend it.'])
    expect(panel).toContain(part)
  expect(panel).toContain('data-line="12"')
})

test('tells a warning from an error in words', () => {
  const own = [problem('a.mdx', { severity: 'warning' })]
  const panel = panelOf({ file: 'a.mdx', own, others: [], isMissing: false }, '/')
  expect(panel).toContain('no problems, 1 warning in a.mdx')
  expect(panel).toContain('term-exists (warning)')
})

test('leads to the pages of other files that have problems, wherever the site lives', () => {
  const panel = panelOf(
    {
      file: undefined,
      own: [],
      others: [
        { file: 'sources/a.yaml', found: [problem('sources/a.yaml')], address: '/sources/a/' },
        { file: 'b.txt', found: [problem('b.txt'), problem('b.txt')], address: undefined },
      ],
      isMissing: false,
    },
    '/sub/',
  )
  expect(panel).toContain('3 problems in 2 other files')
  expect(panel).toContain('<a href="/sub/sources/a/">sources/a.yaml</a>: 1 problem. It is so.')
  expect(panel).toContain('<li>b.txt: 2 problems. It is so.</li>')
})

test('folds other files away where the page has problems of its own', () => {
  const others = [{ file: 'b.txt', found: [problem('b.txt')], address: undefined }]
  const at = { file: 'a.mdx', others, isMissing: false }
  expect(panelOf({ ...at, own: [] }, '/')).toContain('<details open>')
  const both = panelOf({ ...at, own: [problem('a.mdx')] }, '/')
  expect(both).toContain('<details>')
  expect(both).toContain('<summary>1 problem in 1 other file</summary>')
})

test('is nothing where there is nothing to tell', () => {
  expect(panelOf({ file: 'a.mdx', own: [], others: [], isMissing: false }, '/')).toBe('')
})

test('prints what an author typed as text', () => {
  const own = [problem('a.mdx', { message: '"<script>" & more' })]
  const panel = panelOf({ file: 'a.mdx', own, others: [], isMissing: false }, '/')
  expect(panel).not.toContain('<script>')
  expect(plainPage('<b>', panel, '/')).not.toContain('<b>')
})

test('stands before the main part of a page, once', () => {
  const shown = withPanel(page, '<section id="dev:title">$&</section>', 7)
  expect(shown).toContain('</header><section id="dev:title">$&</section><main id="page:main">$&')
  expect(shown).toContain('<meta name="dev-version" content="7" />')
  expect(
    withPanel(plainPage('Why.', '<i>panel</i>', '/'), '', 7).split('<i>panel</i>').length,
  ).toBe(2)
})

function problem(file: string, changed: Partial<Problem> = {}): Problem {
  return {
    ...{ file, line: 12, column: 3, endLine: 12, endColumn: 5 },
    ...{ rule: 'term-exists', severity: 'error', message: 'It is so.', fix: 'Mend it.' },
    ...changed,
  }
}

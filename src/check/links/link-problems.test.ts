import { expect, test } from 'vitest'
import { harborContent, harborFiles, withBody } from '../fixtures/harbor.ts'
import { linkTargetExists } from '../rules/link-target-exists.ts'
import { linkProblems } from './link-problems.ts'

const path = 'developments/case/index.html'
const other = 'help/index.html'

function problems(body: string, pages: Record<string, string>, site = '', base = '/sub/') {
  const changed = { ...withBody(body), 'site.yaml': `${harborFiles['site.yaml']}${site}` }
  const content = { ...harborContent(changed), rules: [linkTargetExists] }
  const built = {
    pages: Object.entries(pages).map(([path, html]) => ({ path, html })),
    files: new Set(Object.keys(pages)),
    origin: 'https://harbor.example.org',
    base,
  }
  return linkProblems(built, content, 'dist').map(
    ({ file, line, column, severity, message, fix }) =>
      `${file}:${line}:${column} ${severity}: ${message} ${fix}`,
  )
}

test('names the file of the author, and the address as the author wrote it', () => {
  const html = '<a href="/sub/form.pdf">x</a><a href="/sub/developments/case/#source:x">y</a>'
  expect(problems('[x](/form.pdf), [y](/developments/case/#source:x)', { [path]: html })).toEqual([
    'developments/case.mdx:11:5 error: "/form.pdf" leads to no file of this site. Correct the address, or put the file in public/.',
    'developments/case.mdx:11:21 error: "/developments/case/#source:x" names a place that its page does not have. Take "#source:x" off: that page has no headings to lead to.',
  ])
})

test.each([
  ['a picture', '![x](/x.png)', '<img src="/sub/x.png" alt="x">', 6],
  ['a link by reference', '[x][a]\n\n[a]: /x.png', '<a href="/sub/x.png">x</a>', 6],
  ['an encoded address', '[x](/é.pdf)', '<a href="/sub/%C3%A9.pdf">x</a>', 5],
  [
    'a full address',
    '[x](https://harbor.example.org/sub/x/)',
    '<a href="https://harbor.example.org/sub/x/">',
    5,
  ],
  ['a place on its own page', '[x](#note:1)', '<a href="#note:1">x</a>', 5],
])('finds %s again', (_, body, html, column) => {
  const [first, ...more] = problems(body, { [path]: html })
  expect(first).toMatch(new RegExp(`^developments/case\\.mdx:\\d+:${column} `))
  expect(more).toEqual([])
})

test('reports each of two links of an author that lead to the same nowhere', () => {
  const html = '<a href="/sub/form.pdf">x</a> <a href="/sub/form.pdf">y</a>'
  expect(problems('[x](/form.pdf), [y](/form.pdf)', { [path]: html })).toHaveLength(2)
})

test('names the built page where no author wrote the link, once for all pages alike', () => {
  const html = '<p>x</p>\n<nav><a href="/sub/no/">x</a></nav>'
  const found = problems('x', { [path]: html, [other]: html, '404.html': html })
  expect(found).toEqual([
    'dist/developments/case/index.html:2:9 error: "/sub/no/" leads to no page of this site. 2 more like it are on the site. No author wrote this: mend the component that printed <a href="/sub/no/">.',
  ])
})

test('does not take a link of another page for that of the author', () => {
  const found = problems('[x](/form.pdf)', { [other]: '<a href="/sub/form.pdf">x</a>' })
  expect(found[0]).toContain('dist/help/index.html:1:4 ')
})

test('reports an id that stands twice on the built page', () => {
  const [found] = problems('## A', { [path]: '<h2 id="a">A</h2><p id="a">' })
  expect(found).toContain('dist/developments/case/index.html:1:21 error: The id "a" stands twice')
})

const dead = { [path]: '<a href="/sub/form.pdf">x</a><a href="/sub/halp/">y</a>' }
const body = '[x](/form.pdf) [y](/halp/)'

test('is as strict as site.yaml says, and tells no warning twice', () => {
  expect(problems(body, dead)).toHaveLength(2)
  expect(problems(body, dead, 'severity: { link-target-exists: off }\n')).toEqual([])
  const warnings = problems(body, dead, 'severity: { link-target-exists: warning }\n')
  // The check of the content has told of the page that is not on file.
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toContain('developments/case.mdx:11:5 warning: "/form.pdf"')
})

test('leaves out what is excepted', () => {
  const exception = (file: string, until: string) =>
    `exceptions: [{ rule: link-target-exists, file: ${file}, reason: It comes., until: ${until} }]\n`
  expect(problems(body, dead, exception('developments/case.mdx', '2024-01-01'))).toEqual([])
  expect(problems(body, dead, exception('developments/case.mdx', '2023-12-31'))).toHaveLength(2)
  expect(problems(body, dead, exception('pages/help.mdx', '2024-01-01'))).toHaveLength(2)
})

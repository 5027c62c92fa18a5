import { describe, expect, test } from 'vitest'
import { builtProblems, builtTruths } from './built-problems.ts'

const policy = "default-src 'none'"

const sound = page('<p>Words <a href="https://example.org/">elsewhere</a>.</p>')

describe('a sound page', () => {
  test.each([
    ['plain', sound],
    ['with data for programs', page('<script type="application/ld+json">{"a":1}</script>')],
    ['with a script and styles of the site', page('<script src="/a.js"></script>')],
    ['with a drawing that has a title', page('<svg viewBox="0 0 1 1"><title>x</title></svg>')],
    [
      'with an address of its own in full',
      page('', '<link rel="canonical" href="https://x.example/">'),
    ],
  ])('%s', (_, html) => {
    expect(problemsOf(html)).toEqual([])
  })
})

describe('a page that is not well formed', () => {
  test.each([
    ['two attributes of one name', page('<p id="a" id="b">x</p>'), 'duplicate attribute'],
    ['a tag that is not closed', page('<p>x <b>y</p>'), 'tag of <b>'],
    ['a list in a paragraph', page('<p>x <ul></ul></p>'), 'tag of <p>'],
    ['a row without a body', page('<table><tr><td>x</td></tr></table>'), 'tag of <tbody>'],
    ['a character that nothing ends', page('<p>&nosuch; x</p>'), 'unknown named character'],
    ['no language', sound.replace(' lang="en"', ''), 'no language'],
    ['no title', sound.replace('<title>Page</title>', ''), 'no title'],
    ['two titles', page('', '<title>Again</title>'), 'more than one title'],
    ['no main part', sound.replaceAll('main>', 'div>'), 'no main part'],
  ])('%s', (_, html, message) => {
    expect(problemsOf(html)).toEqual([
      expect.stringMatching(new RegExp(`^dist/a/index.html page-is-well-formed .*${message}`)),
    ])
  })
})

describe('a page that breaks the policy', () => {
  test.each([
    ['without one', sound.replace(/<meta http-equiv.*?>/, ''), 'does not carry'],
    ['with another', sound.replace("'none'", "'self'"), 'does not carry'],
    ['with two', page('', `<meta http-equiv="content-security-policy" content="x">`), 'once'],
    ['with a script inside', page('<script>alert(1)</script>'), 'script stands inside'],
    ['with styles inside', page('', '<style>p{color:red}</style>'), 'Styles stand inside the page'],
    ['with styles in a drawing', page('<svg><style>p{}</style></svg>'), 'Styles stand inside'],
    ['with styles in a tag', page('<p style="color:red">x</p>'), 'inside a tag'],
    ['with a script in a tag', page('<p onclick="x()">x</p>'), 'attribute onclick'],
    ['with a script as an address', page('<a href="javascript:x()">x</a>'), 'more than an address'],
    ['with a picture in an address', page('<img src="data:image/png;base64,x" alt="">'), 'src'],
    ['with a page inside', page('<iframe src="/b/"></iframe>'), '<iframe>'],
    ['with a script of another host', page('<script src="//x.example/a.js"></script>'), 'host'],
    [
      'with styles of another host',
      page('', '<link rel="stylesheet" href="https://x.example/a">'),
      'host',
    ],
    ['with a picture of another host', page('<img src="https://x.example/a.png" alt="">'), 'host'],
    ['in a template', page('<template><p style="x">x</p></template>'), 'inside a tag'],
  ])('%s', (_, html, message) => {
    expect(problemsOf(html)).toEqual([
      expect.stringMatching(new RegExp(`^dist/a/index.html page-keeps-policy .*${message}`)),
    ])
  })
})

test('a page, its styles and its scripts may weigh so much together, and no more', () => {
  const html = page(
    '<script src="/sub/s.js"></script>',
    '<link rel="stylesheet" href="/sub/s.css">',
  )
  const weighed = (bytes: Record<string, number>) =>
    builtProblems(
      [{ path: 'a/index.html', html }],
      { policy, base: '/sub/', weigh: (path) => bytes[path] ?? 0 },
      'dist',
    )
  expect(weighed({ 'a/index.html': 50_000, 's.js': 25_000, 's.css': 25_000 })).toEqual([])
  expect(weighed({ 'a/index.html': 50_000, 's.js': 25_000, 's.css': 25_001 })).toMatchObject([
    { rule: 'page-is-light', message: expect.stringContaining('100001 bytes') },
  ])
})

test('says where, and how many more there are', () => {
  const html = page('\n<p style="a">x</p>\n<p style="b">x</p>')
  const [problem] = builtProblems([{ path: 'index.html', html }], site, 'out')
  expect(problem).toMatchObject({ file: 'out/index.html', line: 2, column: 1, severity: 'error' })
  expect(problem?.message).toMatch(/1 more on this page\.$/)
})

test('each truth has a name of its own', () => {
  expect(new Set(builtTruths.map(({ id }) => id)).size).toBe(builtTruths.length)
})

const site = { policy, base: '/', weigh: () => 0 }

function problemsOf(html: string): string[] {
  return builtProblems([{ path: 'a/index.html', html }], site, 'dist').map(
    ({ file, rule, message }) => `${file} ${rule} ${message}`,
  )
}

function page(main: string, head = ''): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return `<!doctype html><html lang="en"><head>${meta}<title>Page</title>${head}</head><body><main>${main}</main></body></html>`
}

import { describe, expect, test } from 'vitest'
import { pick, randomFrom } from '../../graph/fixtures/random.ts'
import { readMarkdown, wordsOfMarkdown, wordsOfPage } from './fixtures/read-back.ts'
import { pageMarkdown } from './page-markdown.ts'

const site = { name: 'Harbor News', address: 'https://harbor.example/sub/' }
const page = (main: string, address = 'https://harbor.example/sub/fees/') =>
  `<html><head><title>t</title><link rel="canonical" href="${address}"></head>` +
  `<body><header>Menu</header><main><h1>Fees</h1>${main}</main></body></html>`
const copied = (html: string, standing?: string, file = 'fees/index.html') =>
  pageMarkdown(file, html, { site, asOf: '2 January 2030', standing: () => standing })
const body = (main: string) => copied(page(main))?.split('\n\n***\n\n')[1]?.trimEnd()

test('a copy says what it is of, of which day, and where that stands', () => {
  expect(copied(page('<p>a</p>'), 'No longer in effect (vacated, 1 May 2029)')).toBe(`# Fees

- Page: <https://harbor.example/sub/fees/>
- Site: Harbor News
- As of: 2 January 2030. Things may have changed since; the page says where they stand now.
- Where it stands: No longer in effect (vacated, 1 May 2029)

***

a
`)
})

test.each([
  ['has no permanent address', '<html><body><main><h1>a</h1></main></body></html>'],
  ['only leads to another', page('<p>a</p>', 'https://harbor.example/sub/new-fees/')],
  ['has no text', '<link rel="canonical" href="https://harbor.example/sub/fees/">'],
])('there is no copy of what %s', (_, html) => {
  expect(copied(html)).toBeUndefined()
})

describe('of a page stays', () => {
  const mark = '<a class="status-mark" href="/sub/status/#mark:vacates">(vacated, 1 May 2029)</a>'
  test.each([
    [
      'a link, in full',
      'See <a href="../dues/">dues</a>.',
      'See [dues](https://harbor.example/sub/dues/).',
    ],
    [
      'what befell a ruling, right after its link',
      `<p><a href="/sub/a/" data-development="a">the ban</a> ${mark}.</p>`,
      '[the ban](https://harbor.example/sub/a/) [(vacated, 1 May 2029)](https://harbor.example/sub/status/#mark:vacates).',
    ],
    [
      'a citation, with the place in the source, and what befell that',
      `<p>a<a id="cite:1" href="#source:x" data-cite="x">[1]</a> ${mark}</p>
      <ol><li id="source:x"><a href="https://x.example/">X</a> ${mark} <p class="source-uses">Cited here: <a href="#cite:1"><span class="unseen">back to use </span> 1 pp. 2–3</a></p></li></ol>`,
      `a[1, pp. 2–3] [(vacated, 1 May 2029)](https://harbor.example/sub/status/#mark:vacates)

1. [X](https://x.example/) [(vacated, 1 May 2029)](https://harbor.example/sub/status/#mark:vacates)`,
    ],
    [
      'a quotation',
      '<blockquote><p>a</p><p>b<a data-cite="x" href="#s">[2]</a></p></blockquote>',
      '> a\n>\n> b[2]',
    ],
    [
      'a chart, as its table and its words',
      '<figure><svg role="img" aria-label="x"><text>9</text></svg><table><thead><tr><th>a</th><th class="align-right">n</th></tr></thead><tbody><tr><td>b | c<svg><text>9</text></svg></td><td>1</td></tr></tbody></table><figcaption>Each square is one.</figcaption></figure>',
      '| a | n |\n| --- | ---: |\n| b \\| c | 1 |\n\nEach square is one.',
    ],
    [
      'a picture without words, as what it says to the ear',
      '<figure><svg aria-label="Two of three"></svg></figure>',
      'Two of three',
    ],
    [
      'the words of an image',
      '<p><img src="/sub/a.png" alt="A [map]"></p>',
      '![A \\[map\\]](https://harbor.example/sub/a.png)',
    ],
    [
      'a table with a caption and cells of several parts',
      '<table><caption>On file</caption><tr><th>a</th><th>b</th></tr><tr><th>c <small>d</small></th><td><p>e</p><p>f</p></td></tr></table>',
      'On file\n\n| a | b |\n| --- | --- |\n| c d | e f |',
    ],
    [
      'a note, with its mark',
      '<p>a<sup data-note="b"><a href="#note:fn-x" data-footnote-ref>1</a></sup></p><section data-footnotes><h2>Notes</h2><ol><li id="note:fn-x"><p>b <a href="#y" data-footnote-backref>↩</a></p><p>c</p></li></ol></section>',
      'a[^1]\n\n## Notes\n\n[^1]: b\n\n    c',
    ],
    [
      'a list of terms',
      '<dl><div><dt><a href="/sub/a/">a</a></dt><dd>b</dd></div><dt>c</dt><dd>d</dd><dd><p>e</p></dd></dl>',
      '- **[a](https://harbor.example/sub/a/)**: b\n\n- **c**: d\n\n  e',
    ],
    ['what is shut, open', '<details><summary>a</summary><p>b</p></details>', '**a**\n\nb'],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    [
      'the number a list begins with',
      '<ol start="4"><li>a</li><li><p>b</p><p>c</p></li></ol>',
      '4. a\n\n5. b\n\n   c',
    ],
    ['the end of a list', '<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n<!-- -->\n\n- b'],
    [
      'code',
      '<p><code>[@x]</code></p><pre><code>a *b*\n  c\n</code></pre>',
      '`[@x]`\n\n```\na *b*\n  c\n```',
    ],
    [
      'a heading that leads to itself',
      '<h2 id="a"><a class="heading-link" href="#a">A #</a></h2>',
      '## A \\#',
    ],
    [
      'facts in a row',
      '<p class="eyebrow"> <span>ruling</span> <time>2030</time>  </p>',
      'ruling · 2030',
    ],
    ['a new line', '<p>a<br>b <strong>c<br></strong></p>', 'a\\\nb **c**'],
    [
      'raised and shortened words',
      '<p>10<sup>2</sup> <abbr title="a &quot;b&quot;">AB</abbr></p>',
      '10<sup>2</sup> <abbr title="a &quot;b&quot;">AB</abbr>',
    ],
    [
      'stress, without the spaces in it',
      '<p>a<strong> b </strong>c <em><strong>d</strong></em></p>',
      'a **b** c _**d**_',
    ],
    [
      'the words of stress that Markdown cannot show',
      '<p>a<em>b</em>c<strong>(d)</strong>e</p>',
      'abc(d)e',
    ],
    ['a task', '<ul><li><input type="checkbox" checked disabled> a</li></ul>', '- [x] a'],
    ['a sign that would begin a list', '<p>1. May</p><ul><li>- a</li></ul>', '1\\. May\n\n- \\- a'],
    [
      'a bracket after a number that is no link',
      '<p><a data-cite="x" href="#s">[1]</a>(a) !<a href="/sub/b/">b</a></p>',
      '[1]\\(a) \\![b](https://harbor.example/sub/b/)',
    ],
  ])('%s', (_, html, text) => {
    expect(body(html)).toBe(text)
  })
})

test.each([
  ['ways about the site', '<nav><a href="/sub/">Home</a></nav>'],
  ['previews and their buttons', '<button popovertarget="p">?</button><div id="p" popover>b</div>'],
  ['how to cite the page', '<details class="cite"><summary>Cite this page</summary>b</details>'],
  ['what is hidden', '<p hidden>b</p><span aria-hidden="true">b</span>'],
  [
    'what is hidden in lists and tables',
    '<ul><li hidden>b</li></ul><dl><dd hidden>b</dd></dl><table><tr hidden><td>b</td></tr></table>',
  ],
  ['what only print has', '<p class="print-only">b</p>'],
  ['forms and scripts', '<form><input><button>b</button></form><script>b</script>'],
  ['the link to a point', '<a class="permalink" href="#point:a">#</a>'],
  ['the room of the search', '<div id="page:search"><p>b</p></div>'],
  ['the drawing of a timeline', '<figure id="page:drawing"><svg aria-label="b"></svg></figure>'],
])('of a page goes: %s', (_, html) => {
  expect(body(`<p>a</p>${html}`)).toBe('a')
})

test('a copy that is read has the words of its page, however they are marked up', () => {
  const random = randomFrom(11)
  const words = [
    'a',
    'b.',
    '(c)',
    '“d”',
    '*',
    '_e_',
    '[f]',
    '1.',
    '-',
    '#',
    '|',
    '!',
    ' ',
    ' ',
    '&lt;g>',
    '\u00a0',
  ]
  const inline = [
    'strong',
    'em',
    'del',
    'code',
    'span',
    'small',
    'mark',
    'a href="/x_(y)/"',
    'a data-cite="z" href="#s"',
    'sup',
  ]
  const block = [
    'p',
    'div',
    'blockquote',
    'ul',
    'ol',
    'dl',
    'h2',
    'table',
    'pre',
    'details',
    'section',
  ]
  const some = (most: number, make: () => string) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, make).join('')
  const line = (depth: number): string =>
    some(4, () => {
      if (depth === 0 || random() < 0.5) return pick(words, random)
      const tag = pick(inline, random)
      if (tag.includes('data-cite')) return `<${tag}>[1]</a>`
      return `<${tag}>${line(depth - 1)}</${tag.split(' ')[0]}>`
    })
  const part = (depth: number): string => {
    const tag = depth === 0 ? 'p' : pick(block, random)
    const inside = () => some(2, () => (random() < 0.4 ? line(1) : part(depth - 1)))
    if (tag === 'ul' || tag === 'ol')
      return `<${tag}>${some(3, () => `<li>${inside()}</li>`)}</${tag}>`
    if (tag === 'dl') return `<dl>${some(2, () => `<dt>${line(1)}</dt><dd>${inside()}</dd>`)}</dl>`
    if (tag === 'table')
      return `<table>${some(3, () => `<tr><td>${line(1)}</td><td>${line(1)}</td></tr>`)}</table>`
    if (tag === 'details') return `<details><summary>${line(1)}</summary>${inside()}</details>`
    const isLine = tag === 'p' || tag === 'h2' || tag === 'pre'
    return `<${tag}>${isLine ? line(2) : inside()}</${tag}>`
  }
  // A term may end in a space that only code keeps.
  const joined = (found: string[]) => found.join(' ').replaceAll(' :', ':')
  for (let count = 0; count < 300; count++) {
    const html = page(some(3, () => part(2)))
    const read = wordsOfMarkdown(readMarkdown(copied(html) ?? '').body)
    expect(joined(read), html).toBe(joined(wordsOfPage(html)))
  }
})

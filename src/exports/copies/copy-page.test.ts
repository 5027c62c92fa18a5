import { describe, expect, test } from 'vitest'
import { copyPage } from './copy-page.ts'

const site = {
  name: 'Harbor News',
  language: 'en',
  address: 'https://harbor.example/sub/',
  base: '/sub/',
}
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"> <head>${head}</head> <body>${body}<main id="page:main">x</main></body></html>`
const style = '<link rel="stylesheet" href="../copy.css">'
const note = (address: string) =>
  '<aside class="copy-note" aria-label="About this copy"><p>This is a copy as of ' +
  '<time datetime="2030-01-02">2 January 2030</time>. It does not change when things do. ' +
  `The current page is at <a href="${address}" rel="noreferrer">${address}</a>.</p></aside>`
const copied = (html: string) => copyPage('about/index.html', html, site, '2030-01-02')

test('a page says that it is a copy, and is otherwise the same', () => {
  const odd = page('<TITLE>a  &amp; b</TITLE>', "<p class='x' >a<br>b</p >")
  const { address } = site
  expect(copied(odd)).toBe(
    odd.replace('</head>', `${style}</head>`).replace('<main', `${note(address)}<main`),
  )
})

test('the note leads to the page itself, where it has a permanent address', () => {
  const canonical = '<link rel="canonical" href="https://harbor.example/sub/about/">'
  expect(copied(page(canonical, ''))).toContain(note('https://harbor.example/sub/about/'))
})

describe('in a page,', () => {
  test.each([
    [
      'a link',
      '<a class=b href=/sub/fees/#c>d</a>',
      '<a class=b href="../fees/index.html#c">d</a>',
    ],
    ['a picture', '<img src="/sub/a.png" alt="">', '<img src="../a.png" alt="">'],
    [
      'sizes of a picture',
      '<img srcset="/sub/a.png 1x, /sub/b.png 2x" alt="">',
      '<img srcset="../a.png 1x, ../b.png 2x" alt="">',
    ],
    [
      'what is in a template',
      '<template><a href="/sub/">a</a></template>',
      '<template><a href="../index.html">a</a></template>',
    ],
    [
      'a link in a drawing',
      '<svg><a xlink:href="/sub/">a</a></svg>',
      '<svg><a xlink:href="../index.html">a</a></svg>',
    ],
    [
      'a full address',
      '<a href="https://harbor.example/sub/">a</a>',
      '<a href="https://harbor.example/sub/">a</a>',
    ],
    ['an address in text', '<pre>url = {/sub/fees/}</pre>', '<pre>url = {/sub/fees/}</pre>'],
    [
      'a module',
      '<script type="module" crossorigin src="/sub/a.js"></script>',
      '<script defer  src="../a.js"></script>',
    ],
    [
      'a script',
      '<script src="/sub/b.js" defer></script>',
      '<script src="../b.js" defer></script>',
    ],
  ])('%s', (_, written, read) => {
    const html = copied(page('', written))
    expect(html).toContain(read)
  })

  test.each([
    ['a module that is fetched early', '<link rel="modulepreload" href="/sub/a.js">', ''],
    [
      'the policy',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:">`,
    ],
    [
      'the way elsewhere',
      '<meta http-equiv="refresh" content="0; url=/sub/fees/">',
      '<meta http-equiv="refresh" content="0; url=../fees/index.html">',
    ],
    [
      'a description',
      '<meta name="description" content="/sub/">',
      '<meta name="description" content="/sub/">',
    ],
  ])('%s', (_, written, read) => {
    expect(copied(page(written, ''))).toContain(`<head>${read}${style}</head>`)
  })
})

test('a module in the page itself is refused', () => {
  expect(() => copied(page('<script type="module">a()</script>', ''))).toThrow(
    'about/index.html has a module in the page itself, which does not run from a disk.',
  )
})

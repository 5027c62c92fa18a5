import { describe, expect, test } from 'vitest'
import { deadLinks } from './dead-links.ts'

const origin = 'https://harbor.example.org'
const files = ['fees.pdf', 'café.pdf', 'icons.svg', '_astro/a.css', '404.html', 'robots.txt']

/** What is dead on `/sub/here/`, the page whose body this is. */
function deadIn(body: string, base = '/sub/') {
  const pages = [
    { path: 'here/index.html', html: `<!doctype html><title>x</title><p id=a>${body}` },
    { path: 'index.html', html: '<h1 id="home">x</h1>' },
    { path: 'terms/fee/index.html', html: '<h2 id="what">x</h2><p id="cite:1"><a id="caf%C3%A9">' },
    { path: 'terms/café/index.html', html: '<h2 id="día">x</h2>' },
  ]
  const all = new Set([...files, ...pages.map(({ path }) => path)])
  return deadLinks({ pages, files: all, origin, base })
    .filter(({ page }) => page === 'here/index.html')
    .map(({ written, fault }) => `${fault.kind} ${written}`)
}

describe('finds dead', () => {
  test.each([
    ['<a href="/sub/terms/fees/">', 'no-page /sub/terms/fees/'],
    ['<a href="/sub/terms/Fee/">', 'no-page /sub/terms/Fee/'],
    ['<a href="/sub/terms//fee/">', 'no-page /sub/terms//fee/'],
    ['<a href="/sub/terms/">', 'no-page /sub/terms/'],
    ['<a href="/sub/fee">', 'no-page /sub/fee'],
    ['<a href="../terms/fees/">', 'no-page ../terms/fees/'],
    ['<a href="terms/fee/">', 'no-page terms/fee/'],
    ['<a href="/sub/terms/fees/?q=1#x">', 'no-page /sub/terms/fees/?q=1#x'],
    ['<a href="/sub/form.pdf">', 'no-file /sub/form.pdf'],
    ['<a href="/sub/fees.pdf/">', 'no-page /sub/fees.pdf/'],
    ['<a href="/sub/terms/fee">', 'no-slash /sub/terms/fee'],
    ['<a href="/sub/terms/fee?q#what">', 'no-slash /sub/terms/fee?q#what'],
    ['<a href="/sub">', 'no-slash /sub'],
    ['<a href="/terms/fee/">', 'outside /terms/fee/'],
    ['<a href="/">', 'outside /'],
    ['<a href="../../terms/fee/">', 'outside ../../terms/fee/'],
    ['<a href="/subterms/">', 'outside /subterms/'],
    ['<a href="/sub/terms/fee/#where">', 'no-place /sub/terms/fee/#where'],
    ['<a href="/sub/terms/fee/#What">', 'no-place /sub/terms/fee/#What'],
    ['<a href="/sub/terms/fee/#cite:2">', 'no-place /sub/terms/fee/#cite:2'],
    ['<a href="/sub/terms/caf%C3%A9/#dia">', 'no-place /sub/terms/caf%C3%A9/#dia'],
    ['<a href="#b">', 'no-place #b'],
    ['<a href="?q#b">', 'no-place ?q#b'],
    ['<a href="#%">', 'no-place #%'],
    ['<a href="https://harbor.example.org/sub/no/">', 'no-page https://harbor.example.org/sub/no/'],
    ['<a href="//harbor.example.org/sub/no/">', 'no-page //harbor.example.org/sub/no/'],
    ['<a href="http://harbor.example.org/sub/no/">', 'no-page http://harbor.example.org/sub/no/'],
    ['<a href="">', 'no-address '],
    ['<a href="https://">', 'no-address https://'],
    ['<a href=" /sub/no/ ">', 'no-page /sub/no/'],
    ['<a href="/sub/no/&amp;x/">', 'no-page /sub/no/&x/'],
    ['<map><area href="/sub/no/"></map>', 'no-page /sub/no/'],
    ['<link rel="stylesheet" href="/sub/_astro/b.css">', 'no-file /sub/_astro/b.css'],
    ['<link rel="canonical" href="https://harbor.example.org/sub/no/">', 'no-page https:'],
    ['<script src="/sub/a.js"></script>', 'no-file /sub/a.js'],
    ['<img src="/sub/a.png" alt="">', 'no-file /sub/a.png'],
    ['<img srcset="/sub/fees.pdf 1x, /sub/b.png 2x" alt="">', 'no-file /sub/b.png'],
    ['<picture><source srcset="/sub/fees.pdf, /sub/b.png"></picture>', 'no-file /sub/b.png'],
    ['<video poster="/sub/a.png"></video>', 'no-file /sub/a.png'],
    ['<object data="/sub/a.svg"></object>', 'no-file /sub/a.svg'],
    ['<form action="/sub/find/"></form>', 'no-page /sub/find/'],
    ['<button formaction="/sub/find/">', 'no-page /sub/find/'],
    ['<blockquote cite="/sub/no/">', 'no-page /sub/no/'],
    ['<svg><use href="#b"/></svg>', 'no-place #b'],
    ['<svg><use xlink:href="/sub/i.svg#b"/></svg>', 'no-file /sub/i.svg#b'],
    ['<svg><image href="/sub/i.png"/></svg>', 'no-file /sub/i.png'],
    ['<svg><rect fill="url(#b)"/></svg>', 'no-element b'],
    ['<meta http-equiv="Refresh" content="0; url=/sub/no/">', 'no-page /sub/no/'],
    ['<meta property="og:image" content="https://harbor.example.org/sub/a.png">', 'no-file https:'],
    ['<label for="b">', 'no-element b'],
    ['<section aria-labelledby="a b">', 'no-element b'],
    ['<p aria-describedby="b">', 'no-element b'],
    ['<td headers="b">', undefined],
    ['<table><tr><td headers="b">', 'no-element b'],
    ['<noscript><a href="/sub/no/"></noscript>', 'no-page /sub/no/'],
    ['<p id="b"><p id="b">', 'twice b'],
    ['<b id="a">', 'twice a'],
  ])('%s', (body, expected) => {
    const found = deadIn(body)
    expect(found).toHaveLength(expected === undefined ? 0 : 1)
    expect(found[0] ?? '').toContain(expected ?? '')
  })
})

describe('finds no fault in', () => {
  test.each([
    '<a href="/sub/">',
    '<a href="/sub/#home">',
    '<a href="/sub/index.html#home">',
    '<a href="..">',
    '<a href="./#a">',
    '<a href="#a">',
    '<a href="#">',
    '<a href="#top">',
    '<a href="?q=1">',
    '<a href="/sub/terms/fee/?q=1#what">',
    '<a href="/sub/terms/fee/#cite:1">',
    '<a href="/sub/terms/fee/#cite%3A1">',
    '<a href="/sub/terms/fee/#what:~:text=x">',
    '<a href="/sub/terms/café/#día">',
    '<a href="/sub/terms/caf%C3%A9/#d%C3%ADa">',
    '<a href="/sub/caf%C3%A9.pdf">',
    '<a href="/sub/fees.pdf#page=3">',
    '<a href="/sub/404.html">',
    '<a href="https://harbor.example.org/sub/terms/fee/#what">',
    '<a href="https://harbor.example.org/another-site/">',
    '<a href="https://example.org/sub/no/#b">',
    '<a href="//example.org/no">',
    '<a href="mailto:me@example.org">',
    '<a href="tel:+15550100">',
    '<a name="sub">',
    '<form action=""></form>',
    '<form></form>',
    '<meta name="description" content="See /sub/no/ for more.">',
    '<meta http-equiv="refresh" content="30">',
    '<svg><use href="/sub/icons.svg#b"/></svg>',
    '<svg><g id="b"/><use href="#b"/><rect fill="url(#b)"/></svg>',
    '<label for="a">',
    '<template><a href="/sub/no/" id="a"></a></template>',
    '<!-- <a href="/sub/no/"> -->',
    '<pre>&lt;a href="/sub/no/"></pre>',
    '<a data-cite="x" data-term="x" title="/sub/no/">',
    // One tag that a browser makes two elements of.
    '<b id="b">x<p>y</b>z',
  ])('%s', (body) => {
    expect(deadIn(body)).toEqual([])
  })
})

test('lives at the root of a host as well', () => {
  expect(deadIn('<a href="/terms/fee/#what"><a href="/terms/fee"><a href="/">', '/')).toEqual([
    'no-slash /terms/fee',
  ])
})

test('says where: the attribute, the tag and the page', () => {
  const html = '<p>\n<a class="x"\n  href="/no/">x</a>'
  const [dead] = deadLinks({
    pages: [{ path: '404.html', html }],
    files: new Set(['404.html']),
    origin,
    base: '/',
  })
  expect(html.slice(dead?.start, dead?.end)).toBe('href="/no/"')
  expect(dead).toMatchObject({ page: '404.html', tag: '<a class="x"\n  href="/no/">' })
})

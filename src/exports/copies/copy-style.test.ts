import { expect, test } from 'vitest'
import { copyStyle } from './copy-style.ts'

test.each([
  ['a{background:url(/sub/a.svg)}', 'a{background:url("../a.svg")}'],
  [`a{background:url( '/sub/a.svg' )}`, 'a{background:url( "../a.svg" )}'],
  ['a{background:url("b.svg#c")}', 'a{background:url("b.svg#c")}'],
  ['a{fill:url(#b)}', 'a{fill:url(#b)}'],
  ['a{background:url(data:image/png;base64,AA)}', 'a{background:url(data:image/png;base64,AA)}'],
  [`a{background:url('data:,<a b="c">')}`, `a{background:url('data:,<a b="c">')}`],
  ['@import "/sub/b.css";', '@import "../b.css";'],
  ['a::after{content:attr(href)}', 'a::after{content:attr(href)}'],
])('%s', (css, copied) => {
  expect(copyStyle('_astro/a.css', css, '/sub/')).toBe(copied)
})

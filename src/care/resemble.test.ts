import { describe, expect, test } from 'vitest'
import { readPage } from './read-page.ts'
import { areAlike, isSamePlace, names } from './resemble.ts'

describe('a page names a document', () => {
  test.each([
    ['28 U.S. Code § 2106 - Determination', '28 U.S. Code § 2106 - Determination | LII', true],
    ['Doe v. Harbor Board', 'DOE v. HARBOR BOARD, 12 Harbor Rep. 345', true],
    ['The fee is gone, court says', 'Court: the harbor fee is gone', true],
    ['Café fees', 'Cafe fees – Herald', true],
    ['港口费用', '港口费用 - 新闻', true],
    ['Trump has declared war on sanctuary cities', 'Axios', false],
    ['The fee is gone', 'Page not found', false],
    ['Harbor', 'Welcome to the harbor office', true],
    ['The fee is gone', '', false],
  ])('%j, titled %j: %s', (title, shown, isNamed) => {
    expect(names(readPage(`<title>${shown}</title>`), title)).toBe(isNamed)
    expect(names(readPage(`<title>Herald</title><h1>${shown}</h1>`), title)).toBe(isNamed)
  })
})

test.each([
  [
    '<p>We could not find that page. Try our search.',
    '<p>We could not find that page. Try our search!',
    true,
  ],
  ['<div id=app></div><script>a()</script>', '<div id=app></div><script>b()</script>', true],
  ['<p>We could not find that page.', '<p>The court held that the fee was void.', false],
  ['<title>Herald</title><p>The fee fell.', '<title>Herald</title><p>Nobody home today.', false],
])('%# pages say the same, or not', (one, other, areSame) => {
  expect(areAlike(readPage(one), readPage(other))).toBe(areSame)
})

test.each([
  ['https://a.example/docs/order.pdf', 'https://b.example/docs/order.pdf', true],
  ['https://a.example/docs/order', 'https://a.example/docs/Order/', true],
  ['https://a.example/docs/order.pdf', 'https://a.example/files/2024/order.pdf', true],
  ['https://a.example/docs/index.html', 'https://a.example/files/index.html', false],
  ['https://a.example/docs/12', 'https://a.example/files/12', false],
  ['https://a.example/show?id=5', 'https://a.example/show?id=6', false],
  ['https://a.example/docs/order.pdf', 'https://a.example/docs/', false],
  ['https://a.example/', 'https://b.example/', false],
])('from %s to %s: the same place is %s', (from, to, isSame) => {
  expect(isSamePlace(from, to)).toBe(isSame)
})

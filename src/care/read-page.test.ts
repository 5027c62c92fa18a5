import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'

test.each([
  ['<title> The\n order </title><h1>Fee <i>order</i></h1><p>It fell.', 'The order', 'Fee order'],
  ['<svg><title>Logo</title></svg><p>x', '', ''],
  ['<title>A &amp; B</title><h1>One</h1><h1>Two</h1>', 'A & B', 'One'],
  ['<title>Cut off in the mid', 'Cut off in the mid', ''],
  ['', '', ''],
])('reads %j', (html, title, heading) => {
  expect(readPage(html)).toMatchObject({ title, heading })
})

test('reads words, not code', () => {
  const html = '<title>T</title><style>p{}</style><script>x()</script><p>One</p>two <b>three</b>'
  expect(readPage(html).text).toBe('One two three')
})

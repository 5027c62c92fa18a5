import { expect, test } from 'vitest'
import { readEscapes } from './read-escapes.ts'

test.each([
  ['&sect;&nbsp;4 &amp; &AMP; &semi;', '§\u00A04 & & ;'],
  ['&ngE; &CounterClockwiseContourIntegral;', '≧̸ ∳'],
  ['&#167; &#xA7; &#Xa7; &#0000167;', '§ § § §'],
  ['&#128674; &#x1F6A2;', '🚢 🚢'],
  ['\\[a\\] \\\\ \\& \\&amp;', '[a] \\ & &amp;'],
  ['\\a \\ \\é \\', '\\a \\ \\é \\'],
])('reads %j', (typed, read) => {
  expect(readEscapes(typed)).toBe(read)
})

test.each([
  '&sect 4',
  '&Sect;',
  '&notit; &copyright;',
  '&; &#; &#x; &#xG1;',
  '&#12345678; &#x1234567;',
  'AT&T; R&D',
])('leaves %j as typed', (typed) => {
  expect(readEscapes(typed)).toBe(typed)
})

test.each(['&#0;', '&#11;', '&#x7F;', '&#128;', '&#xD800;', '&#xFDD0;', '&#x1FFFE;', '&#x110000;'])(
  'shows %s, which no page may hold, as a sign of its own',
  (typed) => {
    expect(readEscapes(typed)).toBe('\uFFFD')
  },
)

test.each([
  ['&#9;&#10;&#12;&#13;', '\t\n\f\r'],
  ['&#160;', '\u00A0'],
  ['&#xFFFD;', '\uFFFD'],
])('reads white space and what lies at the edges: %j', (typed, read) => {
  expect(readEscapes(typed)).toBe(read)
})

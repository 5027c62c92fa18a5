import { expect, test } from 'vitest'
import { escapesRead } from './escapes-read.ts'

test.each([
  ['title: "a\\u202Eb"', 'title: "a\u202Eb"'],
  ['title: "a\\x1Bb\\eb\\U000E0041"', 'title: "a\u001Bb\u001Bb\u{E0041}"'],
  ['title: "a\\\\u202E \\"b\\" \\n"', 'title: "a\\\\u202E \\"b\\" \\n"'],
  ['title: 5" of it\nsummary: "a\\u202Eb"', 'title: 5" of it\nsummary: "a\u202Eb"'],
  ["title: C:\\files\\boats\nsummary: 'a\\eb'", "title: C:\\files\\boats\nsummary: 'a\\eb'"],
  ['title: "\\U00FFFFFF"', 'title: "\\U00FFFFFF"'],
])('reads %j in YAML', (yaml, read) => {
  expect(escapesRead(yaml, yaml.length).text).toBe(read)
})

test.each([
  ['a&#8238;b &#x200b; &zwj; &amp;', 'a\u202Eb \u200B \u200D &'],
  ['a\\&zwj;b &nosuch; & b; AT&T', 'a\\&zwj;b &nosuch; & b; AT&T'],
])('reads %j in prose', (prose, read) => {
  expect(escapesRead(prose, 0).text).toBe(read)
})

test('leaves code as it is typed', () => {
  expect(escapesRead('`&zwj;` &zwj;', 0, (offset) => offset < 7).text).toBe('`&zwj;` \u200D')
})

test('knows where each stretch stands in the file', () => {
  const text = 'a: "x\\u202Ey"\n---\nb&zwj;c d'
  const read = escapesRead(text, text.indexOf('b&'))
  const stretchOf = (words: string) => {
    const at = read.text.indexOf(words)
    const [start, end] = read.rangeOf(at, at + words.length)
    return text.slice(start, end)
  }
  expect(['a: ', '\u202E', 'x\u202Ey', '\u200D', 'c d', 'b\u200D'].map(stretchOf)).toEqual([
    'a: ',
    '\\u202E',
    'x\\u202Ey',
    '&zwj;',
    'c d',
    'b&zwj;',
  ])
  expect(read.text.slice(read.bodyStart)).toBe('b\u200Dc d')
})

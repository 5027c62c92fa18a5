import { describe, expect, test } from 'vitest'
import { pick, randomFrom } from '../../graph/fixtures/random.ts'
import { codeBlock, codeSpan, escapeLineStart, escapeText, target } from './escape.ts'
import { readMarkdown, wordsOfMarkdown } from './fixtures/read-back.ts'

describe('text in a line', () => {
  test.each([
    ['a * b ** c', 'a \\* b \\*\\* c'],
    ['snake_case and _this_', 'snake_case and \\_this\\_'],
    ['[1] and [[x]]', '\\[1\\] and \\[\\[x\\]\\]'],
    ['<b> & &amp; &#35; AT&T', '\\<b> & \\&amp; \\&#35; AT&T'],
    ['~~x~~ `y` \\ z', '\\~\\~x\\~\\~ \\`y\\` \\\\ z'],
    ['https://a.example www.a.example', 'https\\://a.example www\\.a.example'],
    ['a@b.example, @x', 'a\\@b.example, @x'],
    ['§ 1357(d), 50% + 3', '§ 1357(d), 50% + 3'],
  ])('%s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped)
  })
})

describe('the start of a line', () => {
  test.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['---', '\\---'],
    ['+ a', '\\+ a'],
    ['> a', '\\> a'],
    ['12. a', '12\\. a'],
    ['3) a', '3\\) a'],
    ['=====', '\\====='],
    ['| a', '\\| a'],
    ['#1 and -5', '#1 and -5'],
    ['12.5 a', '12.5 a'],
  ])('%s', (line, escaped) => {
    expect(escapeLineStart(line)).toBe(escaped)
  })
})

test('what is escaped is read as it was, whatever is in it', () => {
  const signs = [
    '*',
    '_',
    '`',
    '~',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '#',
    '+',
    '-',
    '=',
    '|',
    '&',
  ]
  const words = ['a', '1', '1.', '2)', '\\', ':', ';', '/', '.', '@', '“', 'é', '$', '{', '^', '"']
  const random = randomFrom(7)
  for (let count = 0; count < 2000; count++) {
    const length = 1 + Math.floor(random() * 12)
    const parts = Array.from({ length }, () =>
      pick([...signs, ...words, ...words, ' ', 'www.', 'http://', '&lt;', 'x@y.z'], random),
    )
    const text = parts.join('').replace(/ +/g, ' ').trim()
    if (text === '') continue
    const { body } = readMarkdown(`***\n\n${escapeLineStart(escapeText(text))}\n`)
    expect([body.length, body[0]?.type, wordsOfMarkdown(body).join(' ')]).toEqual([
      1,
      'paragraph',
      text,
    ])
  }
})

describe('the target of a link', () => {
  test.each([
    ['https://a.example/b', '(https://a.example/b)'],
    ['https://a.example/b_(c)', '(<https://a.example/b_(c)>)'],
    ['https://a.example/?a=1&copy;=2', '(https://a.example/?a=1&amp;copy;=2)'],
  ])('%s', (address, written) => {
    expect(target(address)).toBe(written)
    const { body } = readMarkdown(`***\n\n[a]${written}`)
    expect(body[0]).toMatchObject({ children: [{ type: 'link', url: address }] })
  })
})

describe('code', () => {
  test.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
  ])('in a line: %s', (code, written) => {
    expect(codeSpan(code)).toBe(written)
  })

  test.each([
    ['a\n', '```\na\n```'],
    ['```\na', '````\n```\na\n````'],
  ])('of several lines: %j', (code, written) => {
    expect(codeBlock(code)).toBe(written)
  })
})

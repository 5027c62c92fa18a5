import { expect, test } from 'vitest'
import { harborContent, withBody } from '../fixtures/harbor.ts'
import { passagesOf } from './passages.ts'

const file = 'developments/case.mdx'
const passagesWith = (body: string, change = (text: string) => text) => {
  const text = change(withBody(body)[file] ?? '')
  const { graph } = harborContent({ [file]: text })
  const entry = graph.developments.get('case')
  return { text, passages: entry ? [...passagesOf(entry, graph)] : [] }
}

test('fields come first, footnotes last, and block quotations not at all', () => {
  const { passages } = passagesWith('One.[^n]\n\n[^n]: Note.\n\n> Quoted.\n\n- Two.')
  expect(passages.map(({ field, text }) => [field, text])).toEqual([
    ['title', 'Board sets a fee for piers'],
    ['summary', 'The board set a fee for piers.'],
    ['body', 'One.'],
    ['body', 'Two.'],
    ['body', 'Note.'],
  ])
})

test.each([
  ['>-\n  It is a\n  fee.', 'fee'],
  ['"It is \\"a\\" fee."', 'fee'],
  ["'It’s a fee, isn''t it?'", 'fee'],
  ['|\n  It is\n  a fee.', 'fee'],
])('finds words of a field in the file (%j)', (summary, words) => {
  const { text, passages } = passagesWith('', (file) =>
    file.replace(/^summary: .*$/m, () => `summary: ${summary}`),
  )
  const [, passage] = passages
  const at = passage?.text.indexOf(words) ?? -1
  const { start, end } = passage?.place(at, at + words.length) ?? { start: 0, end: 0 }
  expect([start, text.slice(start, end)]).toEqual([
    text.lastIndexOf(words, text.indexOf('reviewed')),
    words,
  ])
})

test('a mention of an id reads as the name of the record, and stands where it was typed', () => {
  const { text, passages } = passagesWith('A [[harbor-fee]] is due, and “so be it”.')
  const body = passages.at(-1)
  expect(body?.text).toBe('A harbor fee is due, and “so be it”.')
  const placed = (words: string) => {
    const at = body?.text.indexOf(words) ?? -1
    const { start, end } = body?.place(at, at + words.length) ?? { start: 0, end: 0 }
    return text.slice(start, end)
  }
  expect(placed('due')).toBe('due')
  expect(text.slice(body?.place(2, 12).start)).toMatch(/^harbor-fee/)
  expect(body?.isOurs(2, 12)).toBe(true)
  expect(body?.isOurs(body.text.indexOf('so'), body.text.indexOf('so') + 2)).toBe(false)
})

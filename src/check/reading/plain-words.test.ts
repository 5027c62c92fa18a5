import { expect, test } from 'vitest'
import { quotationsIn } from '../../graph/prose/quotations.ts'
import { harborContent } from '../fixtures/harbor.ts'
import { termFinder } from '../terms/term-names.ts'
import { plainWords } from './plain-words.ts'

const findTerms = termFinder(harborContent({}).graph.glossary)
const plain = (text: string) => {
  const passage = { text, quotations: quotationsIn(text), spans: [] }
  return plainWords(passage, { start: 0, end: text.length }, findTerms, new Set())
}

test.each([
  ['It pays.', 'It pays.'],
  // A term, an alias and a plural.
  ['A harbor fee is due.', 'A ball is due.'],
  ['All landing fees and dock fees are due.', 'All ball and ball are due.'],
  // Names and numbers.
  [
    'It owes the Harbor Court of Maine a fee since 20 January 2023.',
    'It owes the ball a fee since ball',
  ],
  // A quotation of two sentences is one word, and so are the terms in it.
  ['It said “A harbor fee is due. It is not a tax” and left.', 'It said “ball” and left.'],
])('%j reads as %j', (text, words) => {
  expect(plain(text)).toBe(words)
})

test('code is one word', () => {
  const passage = {
    text: 'Write npm run check now',
    quotations: [],
    spans: [{ node: { type: 'inlineCode' as const, value: 'npm run check' }, start: 6, end: 19 }],
  }
  expect(plainWords(passage, { start: 0, end: 23 }, findTerms, new Set())).toBe('Write ball now')
})

test('a sentence is cut out of its passage', () => {
  const text = 'It left. The “old fee” stays.'
  const passage = { text, quotations: quotationsIn(text), spans: [] }
  expect(plainWords(passage, { start: 9, end: text.length }, findTerms, new Set())).toBe(
    'The “ball” stays.',
  )
})

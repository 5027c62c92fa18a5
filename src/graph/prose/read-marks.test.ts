import { expect, test } from 'vitest'
import { parseProse } from './parse-prose.ts'
import { readMarks } from './read-marks.ts'

test('gathers marks in reading order, each with its section', () => {
  const text =
    'Top [@a].\n\n## First\n\nWords [[x]] [see @b; @c, p. 2].\n\n- item [[y|z]]\n\n## Second [[v]]'
  const { citations, mentions } = readMarks(parseProse(text, 0).tree)
  expect(
    citations.map(({ cites, section }) => [cites.map(({ source }) => source), section?.id]),
  ).toEqual([
    [['a'], undefined],
    [['b', 'c'], 'first'],
  ])
  expect(mentions.map(({ to, words, section }) => [to, words, section?.title])).toEqual([
    ['x', undefined, 'First'],
    ['y', 'z', 'First'],
    ['v', undefined, 'Second v'],
  ])
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    '[[x]]',
    '[[y|z]]',
    '[[v]]',
  ])
})

test('prints no comment, and finds the notes under their own heading', () => {
  const text = 'The [[x]] {/* ask Bob */} fell.[^n]\n\n[^n]: See [[y]].'
  const { mentions } = readMarks(parseProse(text, 0).tree)
  expect(mentions[0]?.block.filter((piece) => typeof piece === 'string').join('')).not.toContain(
    'Bob',
  )
  expect(mentions[1]?.section).toEqual({ id: 'note:label', title: 'Notes' })
})

test('keeps the words of the paragraph around a mention, without citations and note marks', () => {
  const { mentions } = readMarks(parseProse('A *b* `c` [[x]][^1] d [@a].\n\n[^1]: Note.', 0).tree)
  const words = mentions[0]?.block
    .map((piece) => (typeof piece === 'string' ? piece : '[x]'))
    .join('')
  expect(words).toBe('A b c [x] d.')
})

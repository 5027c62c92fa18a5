import { expect, test } from 'vitest'
import { harborContent, withBody } from '../fixtures/harbor.ts'
import { impactOfWithdrawal } from './impact-of-withdrawal.ts'

const harbor = harborContent({})

/** Citations of the order in a body, with the lines that would be left without a source. */
function citations(body: string) {
  const { pages } = impactOfWithdrawal('harbor-order', harborContent(withBody(body)))
  return pages
    .filter(({ record }) => record === 'developments/case')
    .flatMap(({ places }) => places.map(({ line, isLast }) => `${line}${isLast ? ' last' : ''}`))
}

test.each([
  ['the only one', 'It ended [@harbor-order].', ['11 last']],
  [
    'twice the same',
    'It ended [@harbor-order]. So did he [@harbor-order].',
    ['11 last', '11 last'],
  ],
  ['one of two in a bracket', 'It ended [@harbor-order; @harbor-act].', ['11']],
  ['one of two in a paragraph', 'It ended [@harbor-order]. So did he [@harbor-act].', ['11']],
  ['the only one of its paragraph', 'It [@harbor-order].\n\nHe [@harbor-act].', ['11 last']],
  ['the only one of its item', '- It [@harbor-order].\n- He [@harbor-act].', ['11 last']],
  [
    'one of a table with others',
    '| a |\n| - |\n| It [@harbor-order] |\n| He [@harbor-act] |',
    ['13'],
  ],
  ['the only one of a table', '| a |\n| - |\n| It [@harbor-order] |', ['13 last']],
])('knows whether a paragraph is left without a source: %s', (_, body, expected) => {
  expect(citations(body)).toEqual(expected)
})

test('tells of everything that it proves', () => {
  expect(impactOfWithdrawal('harbor-order', harbor)).toMatchObject({
    record: 'sources/harbor-order',
    textOf: { record: 'developments/harbor-order' },
    effects: [
      { line: 23, effect: 'enjoins', on: 'harbor-rule#fee', isAlone: true },
      { line: 27, effect: 'enjoins', on: 'harbor-rule#records', isAlone: true },
      { line: 31, effect: 'supersedes', on: 'harbor-suit', isAlone: true },
    ],
    terms: [],
    answers: [{ line: 18, number: 3, isAlone: true, isGiven: false }],
    passages: { onFile: 1, used: 1, pages: 1 },
    figures: { onFile: 1, used: 1, pages: 1 },
  })
  expect(impactOfWithdrawal('harbor-appeal', harbor).answers).toMatchObject([
    { number: 4, isGiven: true },
  ])
})

test('says what others prove, too', () => {
  const effects =
    'effects: [{ on: harbor-suit, effect: affirms, cite: "[@harbor-order; @harbor-act]" }]\n'
  const text = (withBody('x')['developments/case.mdx'] ?? '').replace(
    'reviewed',
    `${effects}reviewed`,
  )
  const content = harborContent({
    'developments/case.mdx': text,
    'glossary/pier.mdx':
      '---\nterm: pier\nshort: x\nauthority: ["[@harbor-order]", "[@harbor-act]"]\n---\n\nx\n',
  })
  const { effects: proved, terms } = impactOfWithdrawal('harbor-order', content)
  expect(proved.find(({ record }) => record === 'developments/case')?.isAlone).toBe(false)
  expect(terms).toMatchObject([{ title: 'pier', isAlone: false }])
  const ofAct = impactOfWithdrawal('harbor-act', harbor)
  expect(ofAct.textOf).toBeNull()
  expect(ofAct.terms.map(({ title, isAlone, usedOn }) => [title, isAlone, usedOn])).toEqual([
    ['harbor fee', true, 4],
    ['pilot fee', true, 1],
  ])
})

test('counts the passages and figures that pages use, not those that only lie there', () => {
  expect(impactOfWithdrawal('harbor-herald', harbor)).toMatchObject({
    passages: { onFile: 0, used: 0, pages: 0 },
    figures: { onFile: 2, used: 2, pages: 1 },
  })
  expect(impactOfWithdrawal('harbor-notice', harbor).passages).toEqual({
    onFile: 6,
    used: 0,
    pages: 0,
  })
})

test('of a source that nothing cites, nothing is touched', () => {
  const source =
    'type: book\ntitle: x\nURL: https://example.org/\nstanding: primary\ntext: original\n'
  expect(impactOfWithdrawal('idle', harborContent({ 'sources/idle.yaml': source }))).toMatchObject({
    pages: [],
    effects: [],
    terms: [],
    answers: [],
  })
})

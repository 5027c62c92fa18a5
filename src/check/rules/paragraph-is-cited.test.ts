import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { paragraphIsCited } from './paragraph-is-cited.ts'

const find = (body: string) =>
  findingsOf(paragraphIsCited, withBody(body)).map((one) =>
    one.replace('developments/case.mdx:', '').replace(/ cites no source\.$/, ''),
  )

test.each([
  ['The board paid.', ['11:1 This paragraph']],
  ['Paid [@harbor-act].\n\n*The board* paid.', ['13:2 This paragraph']],
  ['The board paid.[^1]\n\n[^1]: So it says [@harbor-act].', ['11:1 This paragraph']],
  ['The board paid `[@harbor-act]`.', ['11:1 This paragraph']],
  ['“We will pay,” the board said.', ['11:1 This paragraph']],
  ['The board paid. Who knew?', ['11:1 This paragraph']],
  ['> Paid. [@harbor-act]\n\nThe board paid.', ['13:1 This paragraph']],
  ['They say:\n\n- Pay.\n- Leave [@harbor-act].', ['13:3 This list item']],
  ['Paid [@harbor-act].\n\n- Pay.', ['13:3 This list item']],
  ['- Pay [@harbor-act].\n\n  Then leave.', ['13:3 This list item']],
  ['- [x] Pay.', ['11:7 This list item']],
  ['The board said:\n\n> Paid.', ['11:1 This paragraph']],
  ['The board asked:\n\n- Who pays?', ['11:1 This paragraph']],
  ['So it ended:', ['11:1 This paragraph']],
  ['| A | B |\n| - | - |\n| c | d |', ['11:3 This table']],
])('finds %j', (body, places) => {
  expect(find(body)).toEqual(places)
})

test.each([
  'The board paid [@harbor-act]. Nobody else did.',
  'The board paid. [@harbor-act]',
  '## The board paid',
  '{/* The board paid. */}',
  '![The board paid.](/board.png)',
  'It wrote:\n\n> A port shall not turn away a boat. [@harbor-act, § 7]',
  'It wrote:\n\n{/* The rest is left out. */}\n\nThe board paid [@harbor-act].',
  'It wrote [@harbor-act]:\n\n- Pay.\n  - Soon.\n- Leave.',
  '- It has two parts [@harbor-act]:\n  - Pay.\n  - Leave.',
  'By pier:\n\n| A | B |\n| - | - |\n| c | d [@harbor-act] |',
  '| A | B |\n| - | - |\n| c | [@harbor-act, § 4] |',
  '| A | B |\n| - | - |\n| c | d |\n\nSource: [@harbor-act]',
  '<details>\n<summary>More</summary>\n\nThe board paid [@harbor-act].\n\n</details>',
])('accepts %j', (body) => {
  expect(find(body)).toEqual([])
})

test('points from the first word to the last', () => {
  const file = withBody('> Quoted.\n\n**The** board\npaid *nobody*.')
  const text = file['developments/case.mdx'] ?? ''
  expect(findingsOf(paragraphIsCited, file)).toEqual([
    'developments/case.mdx:13:3 This paragraph cites no source.',
  ])
  expect(text.split('\n')[12]?.slice(2)).toBe('The** board')
})

test('judges storylines and terms, not standing pages', () => {
  const with_ = (file: string) => ({ [file]: `${harborFiles[file] ?? ''}\nThe board paid.\n` })
  const files = {
    ...with_('storylines/harbor-fees.mdx'),
    ...with_('glossary/pilot-fee.mdx'),
    ...with_('pages/help.mdx'),
  }
  expect(findingsOf(paragraphIsCited, files).map((one) => one.split(':')[0])).toEqual([
    'glossary/pilot-fee.mdx',
    'storylines/harbor-fees.mdx',
  ])
})

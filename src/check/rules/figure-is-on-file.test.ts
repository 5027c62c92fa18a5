import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { figureIsOnFile } from './figure-is-on-file.ts'

const inBody = (body: string) => findingsOf(figureIsOnFile, withBody(body))

test.each([
  [
    'By then 1,240 boats had paid [@harbor-order].',
    '9 "1,240" is not on file for [@harbor-order]. Nearest on file: "1,204" (boats that had paid the fee by March 2022, according to the …).',
  ],
  [
    'By then 301 boats had left [@harbor-order; @harbor-herald]. Then 301 boats left [@harbor-order].',
    '66 "301" is not on file for [@harbor-order]. It is on file for [@harbor-herald].',
  ],
  ['By then 12 boats had paid [@harbor-order].', '9 "12" is not on file for [@harbor-order].'],
  ['The fee was €12 [@harbor-rule-text].', '13 "€12" is not on file for [@harbor-rule-text].'],
  ['It rose by 12% [@harbor-rule-text].', '12 "12%" is not on file for [@harbor-rule-text].'],
  ['Two of the owners sued [@harbor-act].', '1 "Two" is not on file for [@harbor-act].'],
  [
    'About three owners sued [@harbor-complaint].',
    '7 "three" is not on file for [@harbor-complaint]. Nearest on file: "two" (boat owners who sued).',
  ],
  ['It had 301 boats. All paid [@harbor-herald].', '8 "301" is stated without a citation.'],
  ['## All 40 boats paid', '8 "40" is stated without a citation.'],
  [
    'In all <Share part="302" whole="1,204" /> left [@harbor-herald].',
    '21 "302" is not on file for [@harbor-herald]. Nearest on file: "301" (boats whose owners had asked for their money back by …).',
  ],
  ['<Share part="301" whole="1,204" />', '14 "301" is stated without a citation.'],
  [
    'It named three things: owners, 40 boats [@harbor-act].',
    '32 "40" is not on file for [@harbor-act].',
  ],
])('reports %s', (body, problem) => {
  expect(inBody(body)[0]).toBe(`developments/case.mdx:11:${problem}`)
})

test.each([
  'By then 1 204 boats had paid [@harbor-order].',
  'Boats pay [@harbor-order].[^12]',
  'The court read 8 USC 1357(d) and 42 CFR 2 [@harbor-order].',
  'See section 12,000 and docket entry 12 [@harbor-order].',
  'Two owners, and 301 boats, left [@harbor-complaint; @harbor-herald].',
  'The fee is twelve dollars a night [@harbor-rule-text].',
  'In all 301 of 1,204 boats, or 25%, left [@harbor-herald].',
  'In all <Share part="301" whole="1,204" /> left [@harbor-herald].',
  'He wrote “all 48 boats” of it [@harbor-herald].',
  '> all 48 boats [@harbor-herald]',
  'It asked for `48` boats [@harbor-herald].',
  'It asked for three kinds of paper:\n\n- one [@harbor-act];\n- another [@harbor-act];\n- and more [@harbor-act].',
  'It set three fees. One was small. Another was large. The third fell [@harbor-act].',
  'Two suits followed. On 5 June 2021 [[harbor-suit|owners sued]], and on 9 April 2022 [[harbor-order|they won]] [@harbor-act].',
  'By then 301 boats had left [@harbor-herald]. The 301 boats went south [@harbor-act].',
  'The port counted 301 boats. That is 301 of 1,204 [@harbor-herald].',
  'The board acted 23 days later, on 2 May 2023, and not on 9 April 2023 [@harbor-act].',
  'The two sides met [@harbor-act].',
  'As of June 2023 we had read 12 papers. They are public [@harbor-act].',
  '| Boats | Day |\n| --- | --- |\n| 301 | May 2023 [@harbor-herald] |',
  'The herald counted [@harbor-herald]:\n\n| Boats |\n| --- |\n| 301 |',
  '## All 301 boats left\n\nSo it says [@harbor-herald].',
])('accepts %s', (body) => {
  expect(inBody(body)).toEqual([])
})

test('reports figures in front matter that nothing cited carries', () => {
  const file = 'developments/harbor-appeal.mdx'
  const text = (harborFiles[file] ?? '')
    .replace('the ban on records demands.', 'the ban\n  on demands from\n  1,205 boats.')
    .replace('The ban on the fee is vacated.', 'The fee of $12 is back.')
    .replace('title: Appeals court vacates', 'title: Court of 25% vacates')
  expect(findingsOf(figureIsOnFile, { [file]: text })).toEqual([
    `${file}:11:3 "1,205" is not on file for [@harbor-appeal] or [@harbor-herald]. Nearest on file: "1,204" (boats that had paid the fee by March 2022, according to the …).`,
    `${file}:14:22 "$12" is not on file for [@harbor-appeal] or [@harbor-herald].`,
  ])
})

test('lets a term have a number in its name', () => {
  const term = `---
term: 48-hour rule
short: How long a boat may stay.
authority: ["[@harbor-act, § 2]"]
---

The 48-hour rule is old, and the [[48-hour-rule]] is short [@harbor-act, § 2]. It has 48 hours [@harbor-act].
`
  expect(findingsOf(figureIsOnFile, { 'glossary/48-hour-rule.mdx': term })).toEqual([
    'glossary/48-hour-rule.mdx:7:87 "48" is not on file for [@harbor-act].',
  ])
})

test('lets a heading say what the page backs below', () => {
  expect(
    inBody('## Two kinds\n\nIt named two kinds:\n\n- one [@harbor-act];\n- another [@harbor-act].'),
  ).toEqual([])
})

test('is silent where a source cannot be read: that is reported itself', () => {
  const body = withBody('By then 301 boats had left [@harbor-herald].')
  const broken = (harborFiles['sources/harbor-herald.yaml'] ?? '').replace('standing:', 'stnding:')
  expect(findingsOf(figureIsOnFile, { ...body, 'sources/harbor-herald.yaml': broken })).toEqual([])
  expect(inBody('By then 301 boats had left [@harbor-herold].')).toEqual([])
})

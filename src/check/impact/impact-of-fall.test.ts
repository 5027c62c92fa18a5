import { expect, test } from 'vitest'
import { harborContent, withBody } from '../fixtures/harbor.ts'
import { impactOfFall } from './impact-of-fall.ts'

const harbor = harborContent({})

test('tells what would stand otherwise, with the words of points', () => {
  expect(impactOfFall('harbor-appeal#fee-ban-vacated', harbor)).toMatchObject({
    title: 'Appeals court vacates the ban on the harbor fee',
    words: 'The ban on the fee is vacated.',
    present: { is: 'stands', since: '2023-01-20', by: null },
    standing: [
      {
        id: 'harbor-appeal',
        before: 'in-effect',
        after: 'partly',
        points: [{ point: 'fee-ban-vacated', before: 'stands', after: 'ended' }],
      },
      {
        id: 'harbor-order',
        before: 'partly',
        after: 'in-effect',
        points: [
          {
            point: 'fee-ban',
            before: 'ended',
            after: 'stands',
            words: 'The Harbor Board may not collect the fee.',
          },
        ],
      },
      {
        id: 'harbor-rule',
        before: 'partly',
        after: 'on-hold',
        points: [{ point: 'fee', before: 'stands', after: 'on-hold' }],
      },
    ],
  })
})

test('tells which answer would be given, and which conditions name it', () => {
  const { answers, conditions } = impactOfFall('harbor-appeal', harbor)
  expect(answers).toMatchObject([
    {
      file: 'questions/pay-the-fee.yaml',
      line: 19,
      before: [{ number: 4 }],
      after: [{ number: 3, says: 'No, a judge barred the fee on 9 April 2022.' }],
    },
  ])
  expect(conditions).toEqual([])
  const ofRule = impactOfFall('harbor-rule', harbor)
  expect(ofRule.answers).toMatchObject([{ before: [{ number: 4 }], after: [] }])
  expect(ofRule.conditions.map(({ on, line, column }) => [on, line, column])).toEqual([
    ['harbor-rule', 6, 7],
    ['harbor-rule#fee', 10, 7],
    ['harbor-rule#fee', 21, 7],
  ])
})

test('tells of every sentence that leads to it, by page', () => {
  const { pages } = impactOfFall('harbor-order', harbor)
  expect(
    pages.map(({ file, distance, places }) => [
      file,
      distance,
      ...places.map(({ kind, line, column }) => `${line}:${column} ${kind}`),
    ]),
  ).toEqual([
    ['developments/harbor-appeal.mdx', 1, '29:57 mention'],
    ['developments/harbor-rule.mdx', 1, '27:17 mention', '27:55 text'],
    ['developments/harbor-suit.mdx', 1, '16:17 mention', '16:60 text'],
    ['questions/pay-the-fee.yaml', 1, '18:13 text'],
    ['storylines/harbor-fees.mdx', 1, '10:66 mention', '11:2 text'],
  ])
})

const file = (id: string, on: string, body: string) => {
  const text = withBody(body)['developments/case.mdx'] ?? ''
  return { [`developments/${id}.mdx`]: text.replace('reviewed', `reliesOn: [${on}]\nreviewed`) }
}

test('tells of what relies on it, however many steps away', () => {
  const content = harborContent({
    ...file('near', 'harbor-order#fee-ban', 'x'),
    ...file('far', 'near', 'See [[near]].'),
  })
  const { reliers, pages, standing } = impactOfFall('harbor-order', content)
  expect(reliers).toMatchObject([
    { record: 'developments/near', on: 'harbor-order#fee-ban', distance: 1, through: [] },
    { record: 'developments/far', on: 'near', distance: 2, through: ['near'] },
  ])
  expect(pages.at(-1)).toMatchObject({
    record: 'developments/far',
    distance: 2,
    through: ['near'],
    places: [{ kind: 'mention', sentence: { before: 'See ', words: 'near', after: '.' } }],
  })
  // What it relied on is gone; where it stands, only a court can say.
  expect(standing.map(({ id }) => id)).not.toContain('near')
})

test('tells which terms rest on its text, alone or not, and on how many pages they are used', () => {
  const term = (name: string, authority: string) => ({
    [`glossary/${name}.mdx`]: `---\nterm: ${name}\nshort: x\nauthority: [${authority}]\n---\n\nx\n`,
  })
  const content = harborContent({
    ...term('berth', '"[@harbor-order]"'),
    ...term('pier', '"[@harbor-act]", "[@harbor-order, p. 7]"'),
    ...withBody('A [[berth]] and a [[berth]].'),
  })
  const { terms, pages } = impactOfFall('harbor-order', content)
  expect(terms).toMatchObject([
    { title: 'berth', line: 4, column: 15, isAlone: true, usedOn: 1 },
    { title: 'pier', line: 4, column: 32, isAlone: false, usedOn: 0 },
  ])
  // They are told of once.
  expect(pages.map(({ record }) => record)).not.toContain('glossary/berth')
})

test('of what is still to come, nothing would stand otherwise', () => {
  const text = (withBody('x')['developments/case.mdx'] ?? '').replace('2023-05-02', '2031')
  const impact = impactOfFall('case', harborContent({ 'developments/case.mdx': text }))
  expect(impact).toMatchObject({ present: null, standing: [], reviews: [] })
})

test('the content is as it was', () => {
  const { today, developments, citator, questions } = harbor.graph
  const before = structuredClone([today, [...developments.keys()], citator, questions.size])
  impactOfFall('harbor-appeal', harbor)
  expect([today, [...developments.keys()], citator, questions.size]).toEqual(before)
})

import { expect, test } from 'vitest'
import { harborContent, harborFiles, withBody } from '../fixtures/harbor.ts'
import { dueForReview } from './due-for-review.ts'

/** Reasons other than age for which `developments/case.mdx` is due within a year of a day. */
function reasonsOf(files: Readonly<Record<string, string>>, today = '2024-01-01', within = 365) {
  return dueForReview(harborContent(files, today), within)
    .filter(({ file }) => file === 'developments/case.mdx')
    .flatMap(({ reasons }) => reasons)
    .filter(({ kind }) => kind !== 'age')
}

/** A page of May 2023 with this body, reviewed on a day, with more fields. */
function page(reviewed: string, body: string, fields = ''): Record<string, string> {
  const text = withBody(body)['developments/case.mdx'] ?? ''
  return {
    'developments/case.mdx': text.replace('reviewed: 2023-06', `${fields}reviewed: ${reviewed}`),
  }
}

/** A development that does one thing to another on a day. */
function event(id: string, date: string, on: string, effect: string, more = '') {
  const fields = `effects:\n  - on: ${on}\n    effect: ${effect}\n    cite: "[@harbor-act]"\n${more}`
  const text = page(date, 'Text [@harbor-act].', fields)['developments/case.mdx'] ?? ''
  return { [`developments/${id}.mdx`]: text.replace('2023-05-02', date) }
}

const vacated = {
  kind: 'fall',
  due: '2023-01-20',
  says: '"harbor-appeal" vacates "harbor-order#fee-ban" on 2023-01-20, after the review in 2022-06.',
}

test.each([
  ['tells of it', page('2022-06', 'See [[harbor-order]].')],
  ['links to it', page('2022-06', 'See [it](/developments/harbor-order/).')],
  ['cites its text', page('2022-06', 'Text [@harbor-order, p. 7].')],
  ['relies on it', page('2022-06', 'Text.', 'reliesOn: [harbor-order#fee-ban]\n')],
])('a page is due since the fall of what it %s', (_, files) => {
  expect(reasonsOf(files)).toEqual([vacated])
})

test.each([
  ['was reviewed on the day of the fall', page('2023-01-20', 'See [[harbor-order]].')],
  ['was reviewed after it', page('2023-06', 'See [[harbor-order]].')],
  ['relies on another point', page('2022-06', 'Text.', 'reliesOn: [harbor-order#records-ban]\n')],
  ['leads to what stands', page('2022-06', 'See [[harbor fee]].')],
])('a page is not due if it %s', (_, files) => {
  expect(reasonsOf(files)).toEqual([])
})

test('points that fell together are one reason', () => {
  const files = {
    ...page('2023-06', 'See [[harbor-rule]].'),
    ...event('repeal', '2023-09', 'harbor-rule', 'repeals'),
  }
  expect(reasonsOf(files)).toEqual([
    {
      kind: 'fall',
      due: '2023-09-01',
      says: '"repeal" repeals "harbor-rule#fee", "harbor-rule#records" in 2023-09, after the review in 2023-06.',
    },
  ])
})

test('tells what fell again because what had saved it was undone', () => {
  const files = {
    ...page('2023-07', 'See [[harbor-rule]].'),
    ...event('supreme', '2023-08-01', 'harbor-appeal#fee-ban-vacated', 'reverses'),
  }
  expect(reasonsOf(files).map(({ says }) => says)).toEqual([
    'Because of "supreme", "harbor-rule#fee" is on hold again on 2023-08-01, after the review in 2023-07.',
  ])
})

test('knows of an effect whose day is still to come', () => {
  const files = {
    ...page('2023-12', 'See [[harbor-rule]].'),
    ...event('repeal', '2024-02-01', 'harbor-rule#fee', 'repeals'),
  }
  const repealed = [
    {
      kind: 'fall',
      due: '2024-02-01',
      says: '"repeal" repeals "harbor-rule#fee" on 2024-02-01, after the review in 2023-12.',
    },
  ]
  expect(reasonsOf(files, '2024-01-01', 30)).toEqual([])
  expect(reasonsOf(files, '2024-01-01', 31)).toEqual(repealed)
  expect(reasonsOf(files, '2024-03-01', 0)).toEqual(repealed)
})

test.each([
  ['2024-03-04', '2024-03-05', 'Its term runs until 2024-03-04.'],
  ['2024-03', '2024-04-01', 'Its term runs until 2024-03.'],
  ['2023-12-31', '2024-01-01', 'Its term ran until 2023-12-31.'],
  ['2023-09', '2023-10-01', 'Its term ran until 2023-09.'],
])('a page is due the day after its own last day, %s', (until, due, says) => {
  const files = page('2023-06', 'Text.', `until: ${until}\n`)
  expect(reasonsOf(files)).toEqual([{ kind: 'last-day', due, says }])
})

test.each([
  ['beyond the days asked for', '2025-01-01', '2023-06'],
  ['that had passed at the review', '2023-09-30', '2023-11'],
])('a page is not due for a last day %s', (_, until, reviewed) => {
  expect(reasonsOf(page(reviewed, 'Text.', `until: ${until}\n`))).toEqual([])
})

test.each(['[[harbor-rule]]', '[it](/developments/harbor-rule/)', 'it [@harbor-rule-text, § 4]'])(
  'a page is due the day after the last day of what it leads to: %s',
  (link) => {
    const file = 'developments/harbor-rule.mdx'
    const text = (harborFiles[file] ?? '').replace('reviewed:', 'until: 2024-02-29\nreviewed:')
    expect(reasonsOf({ ...page('2023-06', `See ${link}.`), [file]: text })).toEqual([
      {
        kind: 'last-day',
        due: '2024-03-01',
        says: 'The term of "harbor-rule" runs until 2024-02-29.',
      },
    ])
  },
)

test('a last day changes nothing for what had ended before it', () => {
  const file = 'developments/harbor-rule.mdx'
  const text = (harborFiles[file] ?? '').replace('reviewed:', 'until: 2024-02-29\nreviewed:')
  const files = {
    ...page('2023-11', 'See [[harbor-rule]].'),
    ...event('repeal', '2023-09-01', 'harbor-rule', 'repeals'),
    [file]: text,
  }
  expect(reasonsOf(files)).toEqual([])
})

test('sees what a last day of another thing brings about', () => {
  const files = {
    ...page('2023-06', 'See [[harbor-rule]].'),
    ...event('repeal', '2023-05-02', 'harbor-rule#fee', 'repeals'),
    ...event('stop', '2023-05-03', 'repeal', 'stays', 'until: 2024-02-29\n'),
  }
  expect(reasonsOf(files)).toEqual([
    {
      kind: 'last-day',
      due: '2024-03-01',
      says: 'A known last day passes, and "harbor-rule#fee" falls on 2024-03-01.',
    },
  ])
})

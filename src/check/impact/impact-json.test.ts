import { expect, test } from 'vitest'
import { harborContent } from '../fixtures/harbor.ts'
import { impactOf } from './impact.ts'
import { impactJson } from './impact-json.ts'

const parsed = (name: string) => JSON.parse(impactJson(impactOf(name, harborContent({}))))

test('writes one object, with nothing for what the name does not mean', () => {
  expect(Object.keys(parsed('harbor-order'))).toEqual(['name', 'fall', 'withdrawal'])
  expect(parsed('harbor-rule')).toMatchObject({ name: 'harbor-rule', withdrawal: null })
  expect(parsed('@harbor-order')).toMatchObject({ name: '@harbor-order', fall: null })
})

test('writes each place with its sentence, and no text of files', () => {
  const { fall, withdrawal } = parsed('harbor-order')
  expect(fall.pages[0]).toEqual({
    file: 'developments/harbor-appeal.mdx',
    record: 'developments/harbor-appeal',
    title: 'Appeals court vacates the ban on the harbor fee',
    distance: 1,
    through: [],
    places: [
      {
        kind: 'mention',
        line: 29,
        column: 57,
        sentence: 'On 20 January 2023 the appeals court vacated the ban on the fee.',
      },
    ],
  })
  expect(withdrawal.pages[0].places[0]).toEqual({
    kind: 'text',
    source: 'harbor-order',
    line: 39,
    column: 2,
    sentence: 'He called it “a fee without a law behind it”.',
    isLast: true,
  })
})

test('has every field of both, whatever is in it', () => {
  const { fall, withdrawal } = parsed('harbor-appeal')
  expect(Object.keys(fall)).toEqual([
    'reference',
    'asOf',
    'file',
    'record',
    'title',
    'date',
    'words',
    'present',
    'standing',
    'reliers',
    'pages',
    'others',
    'terms',
    'answers',
    'conditions',
    'reviews',
  ])
  expect(Object.keys(withdrawal)).toEqual([
    'key',
    'file',
    'record',
    'title',
    'textOf',
    'pages',
    'effects',
    'terms',
    'answers',
    'passages',
    'figures',
  ])
})

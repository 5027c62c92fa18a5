import { expect, test } from 'vitest'
import { sourceSchema } from '../schema/source.ts'
import { sourceAuthors, sourceContainer, sourceKind } from './print-source.ts'

const source = (fields: Record<string, unknown>) =>
  sourceSchema.parse({
    title: 'x',
    URL: 'https://example.org/',
    standing: 'primary',
    text: 'original',
    ...fields,
  })

test.each([
  [{ type: 'legal_case', volume: '975', 'container-title': 'F.3d', page: '788' }, '975 F.3d 788'],
  [
    { type: 'legislation', 'container-title': 'United States Code', volume: '8', section: '1357' },
    'United States Code, title 8, §\u00A01357',
  ],
  [
    { type: 'article-journal', 'container-title': 'Law Review', volume: '125', issue: '1' },
    'Law Review, vol. 125, no. 1',
  ],
  [{ type: 'article-newspaper', 'container-title': 'The Harbor News' }, 'The Harbor News'],
  [{ type: 'article', 'container-title': 'Journal', page: '1-40' }, 'Journal, pp. 1–40'],
  [{ type: 'webpage' }, ''],
])('prints where %j stands', (fields, printed) => {
  expect(sourceContainer(source(fields))).toBe(printed)
})

test('names people, bodies, or whoever issued it', () => {
  const authors = [{ given: 'Ada', family: 'Moss' }, { literal: 'Harbor Board' }]
  expect(sourceAuthors(source({ type: 'report', author: authors }))).toEqual([
    'Ada Moss',
    'Harbor Board',
  ])
  expect(sourceAuthors(source({ type: 'report', authority: 'Court' }))).toEqual(['Court'])
})

test('says what it is, in its own words if it has any', () => {
  expect(sourceKind(source({ type: 'webpage', genre: 'Press release' }))).toBe('Press release')
  expect(sourceKind(source({ type: 'legislation' }))).toBe('Statute')
})

import { expect, test } from 'vitest'
import { findingsOf, withBody } from '../fixtures/harbor.ts'
import { locatorHasLabel } from './locator-has-label.ts'

const cited = (locator: string) => withBody(`The board set a fee [@harbor-act, ${locator}].`)

test.each([
  ['3', '"3" may be a page, a section or a paragraph.'],
  ['(4)', '"(4)" may be a page, a section or a paragraph.'],
  ['schedule 2', '"schedule 2" does not begin with a known sign.'],
  ['Paragraphs 7 and 8', '"Paragraphs 7 and 8" does not begin with a known sign.'],
  ['at 788', '"at 788" does not begin with a known sign.'],
  ['preamble', '"preamble" does not begin with a known sign.'],
  ['p.', '"p." names no place in the source.'],
  ['page', '"page" names no place in the source.'],
  ['§§', '"§§" names no place in the source.'],
  ['§ ?', '"§ ?" names no place in the source.'],
  ['pp. TBD', '"pp. TBD" names no place in the source.'],
])('finds "%s"', (locator, message) => {
  expect(findingsOf(locatorHasLabel, cited(locator))).toEqual([
    `developments/case.mdx:11:35 ${message}`,
  ])
})

test.each([
  '§ 4',
  'p. 7',
  '¶¶ 7-9',
  'cl. 2',
  'sch. B',
  'Ex. A-2',
  'app. IV',
  'art. III',
  'rule 23(b)',
  'at 12:30',
  'cl. tercera',
  'p. 3 (dissent)',
])('accepts "%s"', (locator) => {
  expect(findingsOf(locatorHasLabel, cited(locator))).toEqual([])
})

test('leaves sources that are joined by a comma to their own rule', () => {
  expect(findingsOf(locatorHasLabel, cited('@harbor-order'))).toEqual([])
})

test('points at each locator of a bracket', () => {
  const body = 'A fee [see @harbor-act 3;\n@harbor-order,  4; @harbor-herald, p. 2] was set.'
  expect(findingsOf(locatorHasLabel, withBody(body))).toEqual([
    'developments/case.mdx:11:24 "3" may be a page, a section or a paragraph.',
    'developments/case.mdx:12:17 "4" may be a page, a section or a paragraph.',
  ])
})

test('reads the front matter of terms and sources', () => {
  const term =
    '---\nterm: quay\nshort: A wall.\nauthority:\n  - "[@harbor-act, 9]"\n---\n\nA wall [@harbor-act].\n'
  const source =
    'type: report\ntitle: Map\nURL: https://x.example/\nstanding: primary\ntext: original\nquotations:\n  - text: a wall\n    locator: 7\n'
  expect(
    findingsOf(locatorHasLabel, { 'glossary/quay.mdx': term, 'sources/map.yaml': source }),
  ).toEqual([
    'glossary/quay.mdx:5:20 "9" may be a page, a section or a paragraph.',
    'sources/map.yaml:8:14 "7" may be a page, a section or a paragraph.',
  ])
})

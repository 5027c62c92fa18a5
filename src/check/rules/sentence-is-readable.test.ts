import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { sentenceIsReadable } from './sentence-is-readable.ts'

const words = (number: number) => Array.from({ length: number }, () => 'fee').join(' ')
const found = (body: string, language = 'en') =>
  findingsOf(sentenceIsReadable, {
    ...withBody(body),
    'site.yaml': (harborFiles['site.yaml'] ?? '').replace('language: en', `language: ${language}`),
  })
const long = (place: string, number: number, most = '40') =>
  `developments/case.mdx:${place} This sentence has ${number} words; more than ${most} are hard to follow.`

test.each([
  [`${words(41)}.`, long('11:1', 41)],
  [`One. The ${words(40)} [@harbor-act].`, long('11:6', 41)],
  [`- ${words(45)}.`, long('11:3', 45)],
  [`He said “${words(44)}”.`, long('11:1', 46)],
  [`${words(20)} [[harbor-fee]] ${words(20)}.`, long('11:1', 42)],
  [`${words(41)}; ${words(3)}.`, long('11:1', 44)],
  [`${words(41)}; ${words(3)}; ${words(3)}.`, long('11:1', 41)],
])('too long: %j', (body, problem) => {
  expect(found(body)).toEqual([problem])
})

test.each([
  `${words(40)}.`,
  `${words(40)} [@harbor-act, pp. 1-2; @harbor-order].`,
  `He said “${words(20)}. Fee ${words(20)}.”`,
  `These: ${words(20)}; ${words(20)}; ${words(20)}.`,
  `> ${words(50)}.`,
  `${words(30)} v. Fee. ${'Fee '.repeat(9)}`,
])('short enough: %j', (body) => {
  expect(found(body)).toEqual([])
})

test('Chinese and Japanese are counted in characters', () => {
  expect(found(`${'费'.repeat(120)}。`, 'zh')).toEqual([])
  expect(found(`${'费'.repeat(121)}。`, 'zh')).toEqual([
    'developments/case.mdx:11:1 This sentence has 121 characters; more than 120 are hard to follow.',
  ])
})

test('looks into summaries, points and definitions', () => {
  const term = (harborFiles['glossary/pilot-fee.mdx'] ?? '').replace(
    /short: .*/,
    `short: ${words(41)}.`,
  )
  expect(findingsOf(sentenceIsReadable, { 'glossary/pilot-fee.mdx': term })).toEqual([
    'glossary/pilot-fee.mdx:3:8 This sentence has 41 words; more than 40 are hard to follow.',
  ])
})

import { expect, test } from 'vitest'
import { problemsWith, replaced, soundFiles } from '../fixtures/sound-content.ts'

const term = 'glossary/harbor-fee.mdx'

test('finds the very key, not one that begins with it', () => {
  const more = { 'sources/act-2.yaml': soundFiles['sources/act.yaml'] ?? '' }
  expect(
    problemsWith({ ...more, ...replaced(term, 'pay [@act]', 'pay [@act-2; @act-]') })[0],
  ).toMatch(/^glossary\/harbor-fee\.mdx:7:20 /)
})

test.each([
  [replaced(term, 'pay [@act]', 'pay [@akt]'), `${term}:7:12`],
  [replaced(term, 'pay [@act]', 'pay [see @act, § 2; @akt, ¶ 3]'), `${term}:7:27`],
  [replaced(term, '[@act, § 2]', '[@akt, § 2]'), `${term}:4:15`],
  [
    replaced('developments/court-ruling.mdx', 'cite: "[@act]"', 'cite: "[@akt]"'),
    'developments/court-ruling.mdx:11:13',
  ],
  [replaced(term, 'pay [@act]', 'pay [@act; @akt]'), `${term}:7:18`],
])('a key on no file stops the build (%#)', (files, place) => {
  expect(problemsWith(files)).toEqual([
    `${place} cited-source-exists: "@akt" names no source on file. The nearest on file is "act".`,
  ])
})

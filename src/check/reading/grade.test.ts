import { expect, test } from 'vitest'
import { gradesOf, meanGrade } from './grade.ts'

// Ages by hand, from the published formulas: Automated Readability, Coleman–Liau, Dale–Chall, Flesch,
// Gunning fog, SMOG, Spache. The first sentence has 8 words, 28 letters and 8 syllables; 2 of its words
// are not on Dale and Chall’s list, 3 not on Spache’s. So Automated Readability is 4.71 × 28/8 + 0.5 × 8
// − 21.43 = −0.9, which is age 4; Flesch is 206.835 − 1.015 × 8 − 84.6 × 8/8 = 114, which is age 9.
const graded: [string, number[], number][] = [
  ['The board set a fee for small boats', [4, 6, 15, 9, 8, 5, 10], 3],
  [
    'The harbor office must tell each owner in writing why it wants the fee and when it is due',
    [11, 10, 15, 12, 13, 5, 12],
    7,
  ],
  [
    'The authority discontinued the temporary exemption for commercial operators of the northern terminal',
    [22, 27, Infinity, 22, 32, 7, 14],
    17,
  ],
]

test.each(graded)('“%s” is at the middle of its ages %j: grade %d', (sentence, ages, grade) => {
  expect(ages.toSorted((a, b) => a - b)[3]).toBe(grade + 5)
  expect(gradesOf([sentence])).toEqual([grade])
})

test('grades many sentences at once as each alone, in their order', () => {
  const sentences = [2, 0, 1, 0, 2].flatMap((number) => graded[number]?.[0] ?? [])
  expect(gradesOf(sentences)).toEqual([17, 3, 7, 3, 17])
  expect(gradesOf([])).toEqual([])
})

test('what is harder than everything is at the last grade', () => {
  const words = 'authorization administration discontinuation reimbursement notwithstanding '
  expect(gradesOf([words.repeat(20).trim()])).toEqual([31])
})

test.each([
  [[{ grade: 12, words: 10 }], 12],
  [
    [
      { grade: 12, words: 20 },
      { grade: 4, words: 10 },
    ],
    9.3,
  ],
  [[], undefined],
])('the mean of %j is %s', (sentences, mean) => {
  expect(meanGrade(sentences)).toBe(mean)
})

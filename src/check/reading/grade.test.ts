import { expect, test } from 'vitest'
import { countsOf, gradeOf, meanGrade } from './grade.ts'

test.each([
  ['The board set a fee for small boats', [1, 8, 28, 8, 0]],
  ['It waits; then it asks, again; ', [2, 6, 22, 7, 0]],
  // A hyphen parts words; an apostrophe does not, and is no letter.
  ['The boat’s motor-vehicle permit (No. 12)', [1, 7, 30, 11, 1]],
  ['… ; —', [0, 0, 0, 0, 0]],
])('“%s” has sentences, words, characters, syllables and long words: %j', (sentence, counts) => {
  expect(Object.values(countsOf(sentence))).toEqual(counts)
})

test.each([
  // −0.9, 1.1, −0.7, 3.2, 3.1
  ['The board set a fee for small boats', 1],
  // 5.7, 4.6, 6.1, 7.6, 3.1
  ['The harbor office must tell each owner in writing why it wants the fee and when it is due', 6],
  // 16.6, 21.3, 19.4, 26.7, 18.2
  [
    'The authority discontinued the temporary exemption for commercial operators of the northern terminal',
    19,
  ],
  // Two main clauses are as easy as two sentences.
  ['It tells the owner why it wants the fee; it tells the owner when the fee is due', 1],
  ['It tells the owner why it wants the fee, and it tells the owner when the fee is due', 4],
  ['Go now', 0],
  ['', 0],
])('“%s” is at grade %d, the middle of five', (sentence, grade) => {
  expect(gradeOf(sentence)).toBe(grade)
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

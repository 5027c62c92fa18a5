import { expect, test } from 'vitest'
import { formulas } from './formulas.ts'

const easy = { sentences: 1, words: 8, characters: 28, syllables: 8, longWords: 0 }
const middling = { sentences: 1, words: 18, characters: 71, syllables: 23, longWords: 1 }
const hard = { sentences: 1, words: 13, characters: 87, syllables: 33, longWords: 7 }
const two = { sentences: 2, words: 20, characters: 100, syllables: 30, longWords: 3 }

// By hand. Coleman–Liau of the first: 0.0588 × 350 − 0.296 × 12.5 − 15.8 = 1.08.
test.each([
  ['Automated Readability', [-0.95, 6.15, 16.59, 7.12]],
  ['Coleman–Liau', [1.08, 5.75, 21.27, 10.64]],
  ['Flesch–Kincaid', [-0.67, 6.51, 19.43, 6.01]],
  ['Gunning fog', [3.2, 9.42, 26.74, 10]],
  ['SMOG', [3.13, 8.84, 18.24, 10.13]],
])('%s gives the grades %j', (name, grades) => {
  const given = [easy, middling, hard, two].map((counts) => formulas[name]?.(counts).toFixed(2))
  expect(given).toEqual(grades.map((grade) => grade.toFixed(2)))
})

test('there are five, so that one is in the middle', () => {
  expect(Object.keys(formulas)).toHaveLength(5)
})

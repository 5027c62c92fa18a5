import { expect, test } from 'vitest'
import { syllablesIn } from './syllables.ts'

test.each([
  [
    1,
    'a the court you read great seized ruled rules case charged true league don’t court’s 2020 §',
  ],
  [2, 'about table treated settled hundred taxes judge’s didn’t boss’s André café prism rhythm'],
  [
    2,
    'unique language question ancient patient special nation region million trial science client',
  ],
  [2, 'quiet being going loyal fluid people thereof sometimes someone somewhere forest statement'],
  [
    2,
    'safely foreign surgeon ocean reason preaching create creature react poem actor business every',
  ],
  [3, 'detainer subpoena official opinion period various alien actual usual argument forever'],
  [3, 'enforcement settlement element regardless gracefully foregoing museum video idea carrier'],
  [
    3,
    'continue issuing reopened reissue everyone anyone marriages recipe appointed résumé several',
  ],
  [4, 'January immediate associate experience continuous annuity geography coalition nonetheless'],
  [4, 'immigration entitlement nevertheless authorizes'],
  [5, 'federalism ambiguity cooperation association administration'],
])('of %d: %s', (syllables, words) => {
  const found = words.split(' ').map((word) => [word, syllablesIn(word)])
  expect(found).toEqual(words.split(' ').map((word) => [word, syllables]))
})

test('capitals do not matter, nor do accents within a word', () => {
  expect(syllablesIn('IMMIGRATION')).toBe(4)
  expect(syllablesIn('Québec')).toBe(2)
})

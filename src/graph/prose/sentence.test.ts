import { expect, test } from 'vitest'
import { sentenceAround } from './sentence.ts'

test.each([
  ['A board met. It asked for a [fee] twice. It left.', 'It asked for a ', ' twice.'],
  ['The [fee] is due.', 'The ', ' is due.'],
  [
    'In Smith v. Harbor Board the court struck the [fee]. Nobody paid.',
    'In Smith v. Harbor Board the court struck the ',
    '.',
  ],
  ['See No. 12 of the U.S. Code on a [fee] there.', 'See No. 12 of the U.S. Code on a ', ' there.'],
  ['Did it stop? The [fee] went on.', 'The ', ' went on.'],
])('finds the sentence in %j', (text, before, after) => {
  const start = text.indexOf('[')
  const words = text.replace(/[[\]]/g, '')
  expect(sentenceAround(words, start, start + 3, 'en')).toEqual({ before, after })
})

import { expect, test } from 'vitest'
import { nearestPassage } from './nearest-passage.ts'

const long =
  'The board may set a fee for each night that a boat stays in the port, and it may not hold a boat whose owner does not pay, nor turn away a boat in distress, whatever its flag, its cargo or its crew.'

test.each([
  ['patently unreasonable', 'They were patently reasonable.', 'They were patently reasonable.'],
  ['the fee is lawful', 'the fee is not lawful', 'the fee is not lawful'],
  ['may hold a boat', long, '… the port, and it may not hold a boat whose owner does …'],
  ['The board shall set a fee', long, 'The board may set a fee for each night …'],
  [
    'whatever its flag or its crew',
    long,
    '… a boat in distress, whatever its flag, its cargo or its crew.',
  ],
  [
    'The board … shall turn away a boat',
    long,
    'The board may set a fee for each night that a boat stays in the port, and it may not hold a boat whose owner does not pay, nor turn away a boat in distress, whatever …',
  ],
  ['不得拒绝船', '港口不得拒绝船只。', '港口不得拒绝船只。'],
])('of %j', (quoted, text, shown) => {
  expect(nearestPassage(quoted, [{ text: 'A port takes in all.' }, { text }])?.shown).toBe(shown)
})

test('is none where most words would have to change', () => {
  expect(nearestPassage('a boat in distress', [{ text: 'The fee is due in May.' }])).toBeUndefined()
  expect(nearestPassage('a boat in distress', [])).toBeUndefined()
})

test.each([
  ['the fee is due', 'The fee is due today', 'capitals'],
  ['the fee, is due', 'the fee is due today', 'punctuation'],
  ['The fee, is due', 'the fee is due today', 'both'],
  ['the fee was due', 'the fee is due', undefined],
])('tells what alone differs between %j and %j', (quoted, text, differsIn) => {
  expect(nearestPassage(quoted, [{ text }])?.differsIn).toBe(differsIn)
})

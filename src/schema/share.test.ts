import { expect, test } from 'vitest'
import { readShare, roundsTo, shareInWords } from './share.ts'

test.each([
  ['771', '12,797', undefined, '771 of 12,797, or 6% (more exactly, 6.02%)'],
  ['771', '12,797', '6', '771 of 12,797, or 6% (more exactly, 6.02%)'],
  ['771', '12,797', '6.0%', '771 of 12,797, or 6.0% (more exactly, 6.02%)'],
  ['771', '12,797', '6.02', '771 of 12,797, or 6.02% (more exactly, 6.025%)'],
  ['301', '1,204', undefined, '301 of 1,204, or 25%'],
  ['1', '8', '12.5', '1 of 8, or 12.5%'],
  ['1', '1,000', undefined, '1 of 1,000, or 0.1%'],
  ['999', '1 000', undefined, '999 of 1 000, or 99.9%'],
  ['0', '12', undefined, '0 of 12, or 0%'],
  ['1', '200,000', undefined, '1 of 200,000, or 0.0005%'],
  ['199,999', '200,000', undefined, '199,999 of 200,000, or 99.9995%'],
  ['12', '12', undefined, '12 of 12, or 100%'],
])('shows the working of %s of %s, stated as %s', (part, whole, percent, words) => {
  const share = readShare({ part, whole, percent }, 'en')
  expect('fault' in share ? share.fault : shareInWords(share, 'en')).toBe(words)
})

test.each([
  [{ part: '771', whole: '12,797', percent: '7' }, 'percent', '771 of 12,797 is 6.02%, not 7%.'],
  [
    { part: '771', whole: '12,797', percent: '6.1' },
    'percent',
    '771 of 12,797 is 6.02%, not 6.1%.',
  ],
  [{ part: '771', whole: '12,797', percent: 'six' }, 'percent', '"six" is not a number in digits.'],
  [{ part: '771', whole: '0' }, 'whole', 'There is no share of 0.'],
  [{ part: '0', whole: '0' }, 'whole', 'There is no share of 0.'],
  [{ part: '12,797', whole: '771' }, 'part', '12,797 is more than the whole, 771.'],
  [{ part: 'many', whole: '771' }, 'part', '"many" is not a number in digits.'],
  [{ part: '771' }, 'whole', 'The whole is missing.'],
  [{ whole: '771' }, 'part', 'The part is missing.'],
  [{ part: '', whole: '771' }, 'part', 'The part is missing.'],
])('refuses %j', (attributes, name, fault) => {
  expect(readShare(attributes, 'en')).toEqual({ name, fault, fix: expect.stringMatching(/\.$/) })
})

test('writes signs, not English words, elsewhere', () => {
  const share = readShare({ part: '771', whole: '12.797' }, 'es')
  expect('fault' in share ? share.fault : shareInWords(share, 'es')).toBe('771 / 12.797 ≈ 6,02%')
})

test.each([
  [6.02, 6, 0, true],
  [6.02, 6, 1, true],
  [6.02, 6.1, 1, false],
  [6.5, 6, 0, true],
  [6.5, 7, 0, true],
  [6.51, 6, 0, false],
])('knows whether %d may be stated as %d with %d decimals', (exact, stated, decimals, answer) => {
  expect(roundsTo(exact, stated, decimals)).toBe(answer)
})

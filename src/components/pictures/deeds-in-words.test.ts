import { expect, test } from 'vitest'
import type { ChainStep } from '../../graph/case-chain.ts'
import type { Development, Effect } from '../../schema/development.ts'
import { deedsInWords } from './deeds-in-words.ts'

test.each([
  ['nothing', [], []],
  ['one thing', [['vacates', 0, 'ruling', true]], ['Vacated: step 1']],
  [
    'one thing to several, in order, each once',
    [
      ['vacates', 3, 'ruling', true],
      ['vacates', 0, 'ruling', true],
      ['vacates', 1, 'ruling', true],
      ['vacates', 3, 'ruling', true],
    ],
    ['Vacated: steps 1, 2 and 4'],
  ],
  [
    'several things',
    [
      ['supersedes', 0, 'filing', true],
      ['supersedes', 1, 'policy', true],
    ],
    ['Decided: step 1', 'Replaced: step 2'],
  ],
  [
    'what no longer counts, apart from what does',
    [
      ['enjoins', 0, 'law', false],
      ['enjoins', 1, 'law', true],
    ],
    ['Blocked: step 1 (no longer counts)', 'Blocked: step 2'],
  ],
] as const)('says %s', (_, deeds, lines) => {
  expect(deedsInWords(stepOf(deeds))).toEqual(lines)
})

function stepOf(
  deeds: readonly (readonly [Effect['effect'], number, Development['kind'], boolean])[],
): ChainStep {
  // Safe: only kinds are read.
  const of = (kind: Development['kind']) => ({ data: { kind } }) as ChainStep['entry']
  return {
    entry: of('ruling'),
    deeds: deeds.map(([effect, to, kind, counts]) => ({ effect, to, counts, other: of(kind) })),
  }
}

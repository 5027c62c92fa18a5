import { describe, expect, test } from 'vitest'
import type { Kind } from './judge.ts'
import { holds, isDue, memory, remember, type Seen } from './memory.ts'

/** What is remembered after looks on days of November 2026. */
function after(...looks: readonly (readonly [number, Kind])[]): Seen {
  let seen: Seen | undefined
  for (const [day, kind] of looks) {
    seen = remember(seen, { kind, says: kind }, `2026-11-${String(day).padStart(2, '0')}`)
  }
  if (!seen) throw new Error('Look at least once.')
  return seen
}

describe('what was found holds', () => {
  test.each([
    [[[1, 'ok']], true],
    [[[1, 'moved']], true],
    [[[1, 'suspicious']], true],
    [[[1, 'gone']], false],
    [
      [
        [1, 'gone'],
        [3, 'gone'],
      ],
      false,
    ],
    [
      [
        [1, 'gone'],
        [4, 'gone'],
      ],
      true,
    ],
    [
      [
        [1, 'gone'],
        [3, 'gone'],
        [5, 'gone'],
      ],
      true,
    ],
    [
      [
        [1, 'gone'],
        [3, 'ok'],
        [5, 'gone'],
      ],
      false,
    ],
    [
      [
        [1, 'gone'],
        [3, 'moved'],
        [5, 'gone'],
      ],
      false,
    ],
    [
      [
        [1, 'gone'],
        [3, 'suspicious'],
        [5, 'gone'],
      ],
      false,
    ],
    [
      [
        [1, 'gone'],
        [3, 'refused'],
        [5, 'gone'],
      ],
      true,
    ],
    [
      [
        [1, 'gone'],
        [3, 'unreachable'],
        [5, 'gone'],
      ],
      true,
    ],
    [
      [
        [1, 'unreachable'],
        [5, 'unreachable'],
      ],
      true,
    ],
    [
      [
        [1, 'unreachable'],
        [3, 'gone'],
        [5, 'unreachable'],
      ],
      false,
    ],
    [
      [
        [1, 'gone'],
        [5, 'unreachable'],
      ],
      false,
    ],
  ] as const)('%j: %s', (looks, isFirm) => {
    expect(holds(after(...looks))).toBe(isFirm)
  })
})

test.each([
  [[[1, 'ok']], 7, false],
  [[[1, 'ok']], 8, true],
  [[[1, 'refused']], 7, false],
  [[[1, 'gone']], 1, false],
  [[[1, 'gone']], 2, true],
  [
    [
      [1, 'gone'],
      [5, 'gone'],
    ],
    6,
    false,
  ],
  [
    [
      [1, 'gone'],
      [5, 'gone'],
    ],
    12,
    true,
  ],
  [[[9, 'ok']], 8, true],
] as const)('after %j, on day %i: looks again is %s', (looks, day, isAsked) => {
  expect(isDue(after(...looks), `2026-11-${String(day).padStart(2, '0')}`, 7)).toBe(isAsked)
})

test('what was never looked at is due', () => {
  expect(isDue(undefined, '2026-11-01', 7)).toBe(true)
})

test('remembers the last good day, and what an archive said while it is gone', () => {
  const archive = { asked: '2026-11-05', says: 'none' }
  const gone = { ...after([1, 'ok'], [5, 'gone']), archive }
  expect(gone).toMatchObject({ good: '2026-11-01', since: { gone: '2026-11-05' } })
  expect(remember(gone, { kind: 'gone', says: '' }, '2026-11-09')).toMatchObject({ archive })
  expect(remember(gone, { kind: 'ok', says: '' }, '2026-11-09')).toEqual({
    looked: '2026-11-09',
    kind: 'ok',
    says: '',
    good: '2026-11-09',
    since: {},
  })
})

test.each([
  [{ version: 1, waits: {}, addresses: { 'https://a.example/': after([1, 'gone']) } }, true],
  [{ version: 2, waits: {}, addresses: {} }, false],
  [{ version: 1, waits: { a: 'soon' }, addresses: {} }, false],
  [{ version: 1, waits: {}, addresses: { a: { looked: '2026-11' } } }, false],
  [[], false],
])('%# is a memory, or is not', (value, isOne) => {
  expect(memory.safeParse(value).success).toBe(isOne)
})

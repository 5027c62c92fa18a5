import { expect, test } from 'vitest'
import { caseChain } from './case-chain.ts'
import type { Entry } from './entry.ts'
import { standingsFrom } from './fixtures/sketch.ts'
import { incomingEffects } from './incoming-effects.ts'

const suit =
  '2030 filed [filing]; 2031 findings; 2031-06 judgment supersedes filed relies on findings; ' +
  '2032 appeal vacates judgment, vacates findings, remands filed; 2033 settlement settles filed; ' +
  '2034 brief relies on appeal; 2035 rehearing reverses appeal'
const whole = ['filed', 'findings', 'judgment', 'appeal', 'settlement']

test.each([
  ['filed', whole],
  ['findings', whole],
  ['settlement', whole],
  ['brief', undefined],
  ['rehearing', undefined],
])('the chain of %s: %j', (id, ids) => {
  expect(chainOf(id, suit)?.steps.map(({ entry }) => entry.id)).toEqual(ids)
})

test('says what each step did to which, up to the day', () => {
  const steps = chainOf('appeal', suit)?.steps ?? []
  const deeds = steps.map(({ deeds }) => deeds.map(({ effect, to }) => `${effect} ${to}`))
  expect(deeds).toEqual([
    [],
    [],
    ['supersedes 0'],
    ['vacates 2', 'vacates 1', 'remands 0'],
    ['settles 0'],
  ])
})

test('says of what was undone that it no longer counts', () => {
  const steps = chainOf('a', '2030 a; 2031 b vacates a; 2032 c vacates b')?.steps ?? []
  expect(steps.map(({ deeds }) => deeds.map(({ counts }) => counts))).toEqual([[], [false], [true]])
})

test('two steps are no chain', () => {
  expect(chainOf('b', '2030 a; 2031 b vacates a; 2032 c relies on b')).toBeUndefined()
})

test('keeps the nearest eight, then the earliest, and says how many are left out', () => {
  const many = Array.from({ length: 9 }, (_, number) => `2032-0${number + 1} x${number} amends hub`)
  const line = ['2030 first', '2031 hub amends first', ...many].join('; ')
  const chain = chainOf('x8', line)
  expect(chain?.steps.map(({ entry }) => entry.id)).toEqual([
    'first',
    'hub',
    'x0',
    'x1',
    'x2',
    'x3',
    'x4',
    'x8',
  ])
  expect(chain?.left).toBe(3)
  expect(chain?.steps.at(-1)?.deeds.map(({ to }) => to)).toEqual([1])
})

test('a circle, which a rule refuses, ends', () => {
  expect(chainOf('a', '2030 a vacates c; 2031 b vacates a; 2032 c vacates b')?.steps).toHaveLength(
    3,
  )
})

function chainOf(id: string, line: string) {
  const today = '2034-12-31'
  const { citator, developments } = standingsFrom(line, today)
  // Safe: only ids, dates, kinds and effects are read.
  const entries = [...developments].map(([id, { data }]) => ({ id, data }) as Entry<'developments'>)
  return caseChain(id, {
    developments: new Map(entries.map((entry) => [entry.id, entry])),
    timeline: entries,
    incoming: incomingEffects(entries, today),
    citator,
  })
}

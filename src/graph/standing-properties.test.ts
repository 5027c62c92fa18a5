import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'
import { randomDocket } from './fixtures/random-docket.ts'
import { pick, randomFrom } from './fixtures/random.ts'
import { sketched, type Sketch } from './fixtures/sketch.ts'
import { type Citator, citator } from './standing.ts'

// What holds for any docket, tried on many made by chance, the same each time.

const asOf = '2045-01-01'
const seeds = Array.from({ length: 300 }, (_, seed) => seed)
const of = (sketches: Record<string, Sketch>, day = asOf) => citator(sketched(sketches), day)

test('what is on file makes a docket worth trying', () => {
  const statuses = seeds.flatMap((seed) => [...of(randomDocket(randomFrom(seed))).values()])
  const changes = statuses.filter(({ history }) => history.length > 2)
  expect(new Set(statuses.map(({ status }) => status)).size).toBe(6)
  expect(changes.length).toBeGreaterThan(100)
})

describe('for any docket', () => {
  test.each(seeds)('the order of files never matters (%i)', (seed) => {
    const random = randomFrom(seed)
    const developments = sketched(randomDocket(random))
    const shuffled = [...developments]
      .map((entry) => ({ entry, rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry)
    expect([...citator(new Map(shuffled), asOf)]).toEqual([...citator(developments, asOf)])
  })

  test.each(seeds)('what stood on a day never depends on what came later (%i)', (seed) => {
    const sketches = randomDocket(randomFrom(seed))
    const whole = of(sketches)
    const days = [...whole.values()].flatMap(({ history }) => history.map(({ from }) => from))
    for (const day of [...new Set(days.map((date) => date + '-01-01'.slice(date.length - 4)))]) {
      const then = of(sketches, day)
      for (const [id, { status, points }] of then) {
        expect(statusOn(whole, id, day), `${id} on ${day}`).toBe(status)
        for (const [name, { standing }] of points)
          expect(standingOn(whole, id, name, day), `${id}#${name} on ${day}`).toBe(standing)
      }
    }
  })

  test.each(seeds)('an effect that is vacated leaves what would be without it (%i)', (seed) => {
    const random = randomFrom(seed)
    const sketches = randomDocket(random)
    const before = of(sketches)
    const on = pick(Object.keys(sketches), random)
    const effect = pick(['vacates', 'reverses', 'stays', 'affirms', 'supersedes'], random)
    const maker = { maker: { date: '2042', effects: [`${effect} ${on}`] } }
    const undone = of({
      ...sketches,
      ...maker,
      undoer: { date: '2043', effects: ['vacates maker'] },
    })
    expect(standings(undone)).toEqual(standings(before))
  })

  test.each(seeds)('only a start and the end of a term have no cause (%i)', (seed) => {
    for (const { points } of of(randomDocket(randomFrom(seed))).values()) {
      for (const { history } of points.values()) {
        const [, ...later] = history
        const causeless = later.filter(({ by, lapsed }) => by === null && lapsed === undefined)
        expect(causeless.filter(({ standing }) => standing !== 'expired')).toEqual([])
      }
    }
  })

  test.each(seeds)('an effect reaches only what leads to it (%i)', (seed) => {
    const random = randomFrom(seed)
    const sketches = randomDocket(random)
    const on = pick(Object.keys(sketches), random)
    const after = of({ ...sketches, maker: { date: '2042', effects: [`vacates ${on}`] } })
    const reached = reach(on, sketches)
    for (const [id, standing] of of(sketches)) {
      if (!reached.has(id)) expect(after.get(id), id).toEqual(standing)
    }
  })
})

/** A development, what it acted on, what that acted on, and so on. */
function reach(id: string, sketches: Record<string, Sketch>): Set<string> {
  const found = new Set([id])
  for (const one of found) {
    for (const line of sketches[one]?.effects ?? []) {
      found.add(line.replace(/^\S+ ([^ #]+).*$/, '$1'))
    }
  }
  return found
}

/** What each point is, without when and why it came to be so. */
function standings(citator: Citator): string[] {
  return [...citator]
    .filter(([id]) => id.length === 1)
    .flatMap(([id, { status, points }]) => [
      `${id} ${status}`,
      ...[...points].map(
        ([name, { standing, onAppeal }]) => `${id}#${name} ${standing} ${onAppeal}`,
      ),
    ])
}

function statusOn(citator: Citator, id: string, day: string) {
  return citator.get(id)?.history.findLast(({ from }) => compare(from, day) <= 0)?.status
}

function standingOn(citator: Citator, id: string, point: string, day: string) {
  const history = citator.get(id)?.points.get(point)?.history
  return history?.findLast(({ from }) => compare(from, day) <= 0)?.standing
}

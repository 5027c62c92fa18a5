import { describe, expect, test } from 'vitest'
import { sketched } from './fixtures/sketch.ts'
import { citator } from './standing.ts'

const day = '2035-01-01'

describe('history', () => {
  test('says from when, and who brought it about, also for a revival', () => {
    const found = citator(
      sketched({
        a: { date: '2031' },
        b: { date: '2032-04', effects: ['reverses a'] },
        c: { date: '2033-01-05', effects: ['vacates b'] },
      }),
      day,
    ).get('a')
    expect(found?.history).toEqual([
      { status: 'in-effect', from: '2031', by: null, effect: undefined },
      { status: 'ended', from: '2032-04', by: 'b', effect: 'reverses', key: 'b/0' },
      { status: 'in-effect', from: '2033-01-05', by: 'c', effect: undefined, key: 'c/0' },
    ])
    expect(found).toMatchObject({ since: '2033-01-05', by: 'c' })
    expect(found?.points.get('')?.history.map(({ standing }) => standing)).toEqual([
      'stands',
      'ended',
      'stands',
    ])
  })

  test('says what ended a point first, whatever befell it after', () => {
    const found = citator(
      sketched({
        a: { date: '2031', kind: 'policy' },
        b: { date: '2032-07-23', kind: 'policy', effects: ['withdraws a'] },
        c: { date: '2032-10-13', effects: ['vacates a', 'remands a'] },
      }),
      day,
    ).get('a')
    expect(found?.points.get('')).toMatchObject({
      standing: 'ended',
      since: '2032-07-23',
      by: 'b',
      effect: 'withdraws',
    })
  })

  test('an effect on the first day has a cause, too', () => {
    const found = citator(
      sketched({
        a: { date: '2031', kind: 'subpoena' },
        b: { date: '2031', kind: 'statement', effects: ['complies a'] },
      }),
      day,
    ).get('a')
    expect(found?.points.get('')?.history).toEqual([
      { standing: 'carried-out', from: '2031', by: 'b', effect: 'complies', key: 'b/0' },
    ])
  })

  test('an expiry has none', () => {
    const amended = { date: '2033-01-01', effects: ['amends a'] }
    const found = citator(sketched({ a: { date: '2031', until: '2032' }, b: amended }), day).get(
      'a',
    )
    expect(found?.history).toEqual([
      { status: 'in-effect', from: '2031', by: null, effect: undefined },
      { status: 'ended', from: '2033-01-01', by: null, effect: undefined },
    ])
  })

  test('a lifted hold names who lifted it, and ends the note of an appeal', () => {
    const found = citator(
      sketched({
        a: { date: '2031' },
        b: { date: '2032', effects: ['stays a'] },
        c: { date: '2033', kind: 'filing', effects: ['appeals a'] },
        d: { date: '2034', effects: ['lifts-stay a'] },
      }),
      day,
    )
      .get('a')
      ?.points.get('')
    expect(found).toMatchObject({ standing: 'stands', since: '2034', by: 'd', onAppeal: false })
  })

  test('a hold that ends because its own term ran out is told by that', () => {
    const found = citator(
      sketched({
        a: { date: '2031', kind: 'policy' },
        b: { date: '2032-01-05', until: '2032-01-19', effects: ['enjoins a'] },
      }),
      day,
    )
      .get('a')
      ?.points.get('')
    expect(found?.history.at(-1)).toMatchObject({
      standing: 'stands',
      from: '2032-01-20',
      by: null,
      key: 'b/0',
      lapsed: 'b',
    })
  })

  test('so is the end that comes back when a stay of it has run out', () => {
    const found = citator(
      sketched({
        a: { date: '2031' },
        b: { date: '2032', effects: ['vacates a'] },
        c: { date: '2033', until: '2034', effects: ['stays b'] },
      }),
      '2036-01-01',
    )
      .get('a')
      ?.points.get('')
    expect(found?.history.at(-1)).toMatchObject({
      standing: 'ended',
      from: '2035-01-01',
      lapsed: 'c',
    })
  })

  test.each([
    ['what changed it, not what was done on the same day', ['lifts-stay a'], 'c'],
    ['whichever is listed first', ['lifts-stay a', 'appeals a'], 'c'],
  ])('names %s', (_, effects, by) => {
    const found = citator(
      sketched({
        a: { date: '2031' },
        b: { date: '2032', effects: ['stays a'] },
        c: { date: '2033', effects },
        d: { date: '2033', kind: 'filing', effects: ['appeals a'] },
      }),
      day,
    ).get('a')
    expect(found).toMatchObject({ status: 'in-effect', since: '2033', by })
    expect(found?.history.at(-1)).toMatchObject({ effect: 'lifts-stay', key: 'c/0' })
  })

  test('names of the events of a day the one that changed the whole', () => {
    const found = citator(
      sketched({
        a: { date: '2031', points: ['one', 'two'] },
        b: { date: '2032', effects: ['affirms a#one'] },
        c: { date: '2032', effects: ['vacates a#two'] },
      }),
      day,
    ).get('a')
    expect(found).toMatchObject({ status: 'partly', since: '2032', by: 'c' })
  })

  test('is worked out in reasonable time for a long chain', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [
        `r${String(n).padStart(3, '0')}`,
        {
          date: String(1700 + n),
          effects: n === 0 ? [] : [`vacates r${String(n - 1).padStart(3, '0')}`],
        },
      ]),
    )
    expect(citator(sketched(chain), day).get('r000')?.history).toHaveLength(300)
  })

  test('does not depend on the order of files', () => {
    const sketches = {
      a: { date: '2031' },
      b: { date: '2032', effects: ['stays a'] },
      c: { date: '2032', effects: ['affirms a'] },
    }
    const forwards = sketched(sketches)
    const backwards = new Map([...forwards].reverse())
    expect(citator(backwards, day)).toEqual(citator(forwards, day))
  })

  test('hangs on no circle', () => {
    const circle = {
      a: { date: '2031', effects: ['vacates b'] },
      b: { date: '2031', effects: ['vacates a'] },
    }
    expect(citator(sketched(circle), day).size).toBe(2)
  })
})

import { describe, expect, test } from 'vitest'
import { type Sketch, sketched, statusesOn } from './fixtures/sketch.ts'
import { citator } from './standing.ts'

const day = '2035-01-01'

describe('what one effect makes of a point', () => {
  test.each([
    ['affirms', 'affirmed', 'in-effect'],
    ['upholds', 'affirmed', 'in-effect'],
    ['vacates', 'ended', 'ended'],
    ['reverses', 'ended', 'ended'],
    ['repeals', 'ended', 'ended'],
    ['withdraws', 'ended', 'ended'],
    ['dismisses', 'ended', 'ended'],
    ['remands', 'sent-back', 'pending'],
    ['amends', 'amended', 'in-effect'],
    ['supersedes', 'replaced', 'ended'],
    ['settles', 'replaced', 'ended'],
    ['enforces', 'enforced', 'in-effect'],
    ['complies', 'carried-out', 'done'],
    ['stays', 'on-hold', 'on-hold'],
    ['enjoins', 'on-hold', 'on-hold'],
    ['appeals', 'stands', 'in-effect'],
    ['lifts-stay', 'stands', 'in-effect'],
  ])('%s: the point is %s, the development %s', (effect, standing, status) => {
    const found = citator(
      sketched({
        a: { date: '2031-01-01' },
        b: { date: '2032-01-01', effects: [`${effect} a`] },
      }),
      day,
    ).get('a')
    expect(found?.points.get('')?.standing).toBe(standing)
    expect(found?.status).toBe(status)
    expect(found?.points.get('')?.onAppeal).toBe(effect === 'appeals')
  })
})

describe('how a development starts', () => {
  test.each([
    ['filing', 'pending', 'pending'],
    ['subpoena', 'pending', 'pending'],
    ['statement', 'done', 'done'],
    ['law', 'stands', 'in-effect'],
  ] as const)('a %s is %s', (kind, standing, status) => {
    const found = citator(sketched({ a: { date: '2031', kind } }), day).get('a')
    expect(found?.points.get('')).toMatchObject({ standing, since: '2031', by: null })
    expect(found?.status).toBe(status)
  })
})

describe('effects in date order', () => {
  const chain = {
    a: { date: '2031-01-01' },
    b: { date: '2032-01-01', effects: ['reverses a'] },
    c: { date: '2033-01-01', effects: ['vacates b'] },
  }
  test.each([
    ['2030-12-31', ''],
    ['2031-06-01', 'a in-effect'],
    ['2032-01-01', 'a ended, b in-effect'],
    ['2033-01-01', 'a in-effect, b ended, c in-effect'],
  ])('a reversal that is itself vacated revives what it reversed (%s)', (day, said) => {
    expect(statusesOn(day, chain)).toBe(said)
  })

  test.each(['dismisses', 'remands', 'supersedes'])(
    'what was revived stays so when "%s" follows the vacatur',
    (effect) => {
      const found = citator(
        sketched({ ...chain, d: { date: '2034-01-01', effects: [`${effect} b`] } }),
        day,
      ).get('a')
      expect(found).toMatchObject({ status: 'in-effect', since: '2033-01-01', by: 'c' })
    },
  )

  test('the repeal of a repeal revives nothing', () => {
    const laws = {
      a: { date: '2031', kind: 'law' },
      b: { date: '2032', kind: 'law', effects: ['repeals a'] },
      c: { date: '2033', kind: 'law', effects: ['repeals b'] },
    } as const
    expect(statusesOn(day, structuredClone(laws) as unknown as Record<string, Sketch>)).toBe(
      'a ended, b ended, c in-effect',
    )
  })

  test.each([
    ['2032-06-01', 'a on-hold, b in-effect'],
    ['2033-06-01', 'a in-effect, b in-effect, c in-effect'],
  ])('a stay lasts until it is lifted (%s)', (day, said) => {
    const stay = {
      a: { date: '2031' },
      b: { date: '2032', effects: ['stays a'] },
      c: { date: '2033', effects: ['lifts-stay a'] },
    }
    expect(statusesOn(day, stay)).toBe(said)
  })

  test.each(['stays', 'vacates', 'dismisses', 'supersedes'])(
    'an order that is touched by "%s" lets go of what it enjoined',
    (effect) => {
      const law = {
        a: { date: '2031', kind: 'law' as const },
        b: { date: '2032', effects: ['enjoins a'] },
        c: { date: '2033', effects: [`${effect} b`] },
      }
      expect(statusesOn(day, law)).toMatch(/^a in-effect/)
    },
  )

  test('a hold lapses when its maker runs out', () => {
    const order = {
      a: { date: '2031', kind: 'law' as const },
      b: { date: '2032-01-01', until: '2032-03', effects: ['enjoins a'] },
    }
    expect(statusesOn('2032-03-31', order)).toBe('a on-hold, b in-effect')
    expect(statusesOn('2032-04-01', order)).toBe('a in-effect, b ended')
    expect(citator(sketched(order), day).get('b')?.points.get('')).toMatchObject({
      standing: 'expired',
      since: '2032-04-01',
      by: null,
    })
  })

  test('what was carried out, withdrawn or settled is never undone', () => {
    for (const effect of ['complies', 'withdraws', 'settles']) {
      const found = statusesOn(day, {
        a: { date: '2031', kind: 'policy' },
        b: { date: '2032', effects: [`${effect} a`] },
        c: { date: '2033', effects: ['vacates b'] },
      })
      expect(found).toMatch(effect === 'complies' ? /^a done/ : /^a ended/)
    }
  })

  test('a remand beside the end of a point leaves it ended, in either order', () => {
    for (const effects of [
      ['vacates a', 'remands a'],
      ['remands a', 'vacates a'],
    ]) {
      expect(statusesOn(day, { a: { date: '2031' }, b: { date: '2032', effects } })).toMatch(
        /^a ended/,
      )
    }
  })

  test('an end shows through a hold', () => {
    const found = statusesOn(day, {
      a: { date: '2031' },
      b: { date: '2032', effects: ['stays a'] },
      c: { date: '2033', effects: ['vacates a'] },
    })
    expect(found).toMatch(/^a ended/)
  })

  test('an appeal is noted until the next effect', () => {
    const appeal = {
      a: { date: '2031' },
      b: { date: '2032', kind: 'filing' as const, effects: ['appeals a'] },
      c: { date: '2033', effects: ['affirms a'] },
    }
    expect(citator(sketched(appeal), '2032-06-01').get('a')?.points.get('')?.onAppeal).toBe(true)
    expect(citator(sketched(appeal), day).get('a')?.points.get('')?.onAppeal).toBe(false)
  })
})

describe('points', () => {
  const judgment = {
    a: { date: '2031-01-01', points: ['one', 'two'] },
    b: { date: '2032-01-01', points: ['x', 'y'], effects: ['vacates a#one by x'] },
    c: { date: '2033-01-01', effects: ['reverses b#x'] },
  }

  test('a ruling reversed in part is partly in effect', () => {
    expect(statusesOn('2032-06-01', judgment)).toBe('a partly, b in-effect')
  })

  test('only the point that made an effect decides whether it counts', () => {
    expect(statusesOn(day, judgment)).toBe('a in-effect, b partly, c in-effect')
    expect(
      statusesOn(day, { ...judgment, c: { date: '2033-01-01', effects: ['reverses b#y'] } }),
    ).toBe('a partly, b partly, c in-effect')
  })

  test('an effect on a development reaches all its points', () => {
    expect(statusesOn(day, { ...judgment, b: { date: '2032', effects: ['vacates a'] } })).toBe(
      'a ended, b in-effect, c in-effect',
    )
  })

  test('all live points on hold put the development on hold', () => {
    const found = statusesOn(day, {
      a: { date: '2031', points: ['one', 'two'] },
      b: { date: '2032', effects: ['vacates a#one', 'stays a#two'] },
    })
    expect(found).toMatch(/^a on-hold/)
  })
})

import { describe, expect, test } from 'vitest'
import type { Development, Effect } from '../schema/development.ts'
import { citator } from './standing.ts'

type Sketch = {
  date: string
  kind?: Development['kind']
  points?: string[]
  until?: string
  /** Effects as `word target` or `word target by point`. */
  effects?: string[]
}

function developments(sketches: Record<string, Sketch>): Map<string, Development> {
  return new Map(
    Object.entries(sketches).map(
      ([id, { date, kind = 'ruling', points = [], until, effects = [] }]) => [
        id,
        {
          title: id,
          date,
          kind,
          storyline: 'thread',
          places: ['us'],
          docket: [],
          summary: id,
          points: points.map((point) => ({ id: point, text: point })),
          effects: effects.map((line) => {
            const [effect, on, , by] = line.split(' ') as [
              Effect['effect'],
              string,
              string?,
              string?,
            ]
            return { on, effect, cite: '[@x]', ...(by === undefined ? {} : { by }) }
          }),
          reliesOn: [],
          reviewed: '2040',
          corrections: [],
          ...(until === undefined ? {} : { until }),
        },
      ],
    ),
  )
}

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
      developments({
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
    const found = citator(developments({ a: { date: '2031', kind } }), day).get('a')
    expect(found?.points.get('')).toMatchObject({ standing, since: '2031', by: null })
    expect(found?.status).toBe(status)
  })
})

/** Statuses on a day, as `a ended, b in-effect`. */
function on(day: string, sketches: Record<string, Sketch>): string {
  return [...citator(developments(sketches), day)]
    .map(([id, { status }]) => `${id} ${status}`)
    .join(', ')
}

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
    expect(on(day, chain)).toBe(said)
  })

  test.each(['dismisses', 'remands', 'supersedes'])(
    'what was revived stays so when "%s" follows the vacatur',
    (effect) => {
      const found = citator(
        developments({ ...chain, d: { date: '2034-01-01', effects: [`${effect} b`] } }),
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
    expect(on(day, structuredClone(laws) as unknown as Record<string, Sketch>)).toBe(
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
    expect(on(day, stay)).toBe(said)
  })

  test.each(['stays', 'vacates', 'dismisses', 'supersedes'])(
    'an order that is touched by "%s" lets go of what it enjoined',
    (effect) => {
      const law = {
        a: { date: '2031', kind: 'law' as const },
        b: { date: '2032', effects: ['enjoins a'] },
        c: { date: '2033', effects: [`${effect} b`] },
      }
      expect(on(day, law)).toMatch(/^a in-effect/)
    },
  )

  test('a hold lapses when its maker runs out', () => {
    const order = {
      a: { date: '2031', kind: 'law' as const },
      b: { date: '2032-01-01', until: '2032-03', effects: ['enjoins a'] },
    }
    expect(on('2032-03-31', order)).toBe('a on-hold, b in-effect')
    expect(on('2032-04-01', order)).toBe('a in-effect, b ended')
    expect(citator(developments(order), day).get('b')?.points.get('')).toMatchObject({
      standing: 'expired',
      since: '2032-04-01',
      by: null,
    })
  })

  test('what was carried out, withdrawn or settled is never undone', () => {
    for (const effect of ['complies', 'withdraws', 'settles']) {
      const found = on(day, {
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
      expect(on(day, { a: { date: '2031' }, b: { date: '2032', effects } })).toMatch(/^a ended/)
    }
  })

  test('an end shows through a hold', () => {
    const found = on(day, {
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
    expect(citator(developments(appeal), '2032-06-01').get('a')?.points.get('')?.onAppeal).toBe(
      true,
    )
    expect(citator(developments(appeal), day).get('a')?.points.get('')?.onAppeal).toBe(false)
  })
})

describe('points', () => {
  const judgment = {
    a: { date: '2031-01-01', points: ['one', 'two'] },
    b: { date: '2032-01-01', points: ['x', 'y'], effects: ['vacates a#one by x'] },
    c: { date: '2033-01-01', effects: ['reverses b#x'] },
  }

  test('a ruling reversed in part is partly in effect', () => {
    expect(on('2032-06-01', judgment)).toBe('a partly, b in-effect')
  })

  test('only the point that made an effect decides whether it counts', () => {
    expect(on(day, judgment)).toBe('a in-effect, b partly, c in-effect')
    expect(on(day, { ...judgment, c: { date: '2033-01-01', effects: ['reverses b#y'] } })).toBe(
      'a partly, b partly, c in-effect',
    )
  })

  test('an effect on a development reaches all its points', () => {
    expect(on(day, { ...judgment, b: { date: '2032', effects: ['vacates a'] } })).toBe(
      'a ended, b in-effect, c in-effect',
    )
  })

  test('all live points on hold put the development on hold', () => {
    const found = on(day, {
      a: { date: '2031', points: ['one', 'two'] },
      b: { date: '2032', effects: ['vacates a#one', 'stays a#two'] },
    })
    expect(found).toMatch(/^a on-hold/)
  })
})

describe('history', () => {
  test('says from when, and who brought it about, also for a revival', () => {
    const found = citator(
      developments({
        a: { date: '2031' },
        b: { date: '2032-04', effects: ['reverses a'] },
        c: { date: '2033-01-05', effects: ['vacates b'] },
      }),
      day,
    ).get('a')
    expect(found?.history).toEqual([
      { status: 'in-effect', from: '2031', by: null, effect: undefined },
      { status: 'ended', from: '2032-04', by: 'b', effect: 'reverses' },
      { status: 'in-effect', from: '2033-01-05', by: 'c', effect: undefined },
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
      developments({
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
      developments({
        a: { date: '2031', kind: 'subpoena' },
        b: { date: '2031', kind: 'statement', effects: ['complies a'] },
      }),
      day,
    ).get('a')
    expect(found?.points.get('')?.history).toEqual([
      { standing: 'carried-out', from: '2031', by: 'b', effect: 'complies' },
    ])
  })

  test('an expiry has none', () => {
    const amended = { date: '2033-01-01', effects: ['amends a'] }
    const found = citator(
      developments({ a: { date: '2031', until: '2032' }, b: amended }),
      day,
    ).get('a')
    expect(found?.history).toEqual([
      { status: 'in-effect', from: '2031', by: null, effect: undefined },
      { status: 'ended', from: '2033-01-01', by: null, effect: undefined },
    ])
  })

  test('a lifted hold names who lifted it, and ends the note of an appeal', () => {
    const found = citator(
      developments({
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
    expect(citator(developments(chain), day).get('r000')?.history).toHaveLength(300)
  })

  test('does not depend on the order of files', () => {
    const sketches = {
      a: { date: '2031' },
      b: { date: '2032', effects: ['stays a'] },
      c: { date: '2032', effects: ['affirms a'] },
    }
    const forwards = developments(sketches)
    const backwards = new Map([...forwards].reverse())
    expect(citator(backwards, day)).toEqual(citator(forwards, day))
  })

  test('hangs on no circle', () => {
    const circle = {
      a: { date: '2031', effects: ['vacates b'] },
      b: { date: '2031', effects: ['vacates a'] },
    }
    expect(citator(developments(circle), day).size).toBe(2)
  })
})

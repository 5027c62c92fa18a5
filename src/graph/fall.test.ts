import { expect, test } from 'vitest'
import { fallOf } from './fall.ts'
import type { Standing } from './standing-rules.ts'

test.each<[Standing[], number | undefined]>([
  [['stands'], undefined],
  [['stands', 'ended', 'affirmed'], undefined],
  [['stands', 'ended'], 1],
  [['stands', 'ended', 'replaced'], 1],
  [['stands', 'ended', 'affirmed', 'ended'], 3],
  [['stands', 'on-hold', 'ended'], 2],
  [['stands', 'on-hold', 'affirmed', 'on-hold'], 3],
  [['stands', 'expired'], 1],
  [['ended'], 0],
])('the fall of a point that was %j', (standings, number) => {
  const history = standings.map((standing, index) => ({
    standing,
    from: `203${index}`,
    by: null,
    effect: undefined,
    key: undefined,
  }))
  expect(fallOf({ history })?.from).toBe(number === undefined ? undefined : `203${number}`)
})

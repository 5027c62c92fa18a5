import { expect, test } from 'vitest'
import { problemsWith, replaced } from '../fixtures/sound-content.ts'

const ruling = 'developments/court-ruling.mdx'

test('nothing is vacated before it was made', () => {
  expect(problemsWith(replaced(ruling, 'date: 2032-01', 'date: 2030'))).toEqual([
    `${ruling}:9:9 effect-follows-target: "board-order" is dated 2031-04-09, after this development (2030).`,
  ])
})

test('the same day will do', () => {
  expect(problemsWith(replaced(ruling, 'date: 2032-01', 'date: 2031-04-09'))).toEqual([])
})

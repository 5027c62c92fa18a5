import { expect, test } from 'vitest'
import { problemsWith, replaced } from '../fixtures/sound-content.ts'

const ruling = 'developments/court-ruling.mdx'

test('nothing is vacated before it was made', () => {
  expect(problemsWith(replaced(ruling, 'date: 2032-01', 'date: 2030'))).toEqual([
    `${ruling}:9:9 effect-follows-target: "board-order" is dated 2031-04-09, after this development (2030).`,
  ])
})

test.each(['2031-04-09', '2031-04', '2031'])('%s may be the same day, or later', (date) => {
  expect(problemsWith(replaced(ruling, 'date: 2032-01', `date: ${date}`))).toEqual([])
})

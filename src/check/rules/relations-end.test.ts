import { expect, test } from 'vitest'
import { problemsWith, replaced } from '../fixtures/sound-content.ts'

const order = 'developments/board-order.mdx'

test('developments may not rely on one another in a circle', () => {
  expect(problemsWith(replaced(order, 'reviewed:', 'reliesOn: [court-ruling]\nreviewed:'))).toEqual(
    [
      `${order}:13:12 relations-end: This leads back to where it began: board-order → court-ruling → board-order.`,
      'developments/court-ruling.mdx:12:12 relations-end: This leads back to where it began: court-ruling → board-order → court-ruling.',
    ],
  )
})

test('nor undo one another in a circle on one day', () => {
  const circle = {
    ...replaced(
      order,
      'reviewed:',
      'effects:\n  - on: court-ruling\n    effect: vacates\n    cite: "[@act]"\nreviewed:',
    ),
    ...replaced('developments/court-ruling.mdx', 'date: 2032-01', 'date: 2031-04-09'),
  }
  expect(problemsWith(circle).every((line) => line.includes('relations-end'))).toBe(true)
  expect(problemsWith(circle)).toHaveLength(2)
})

test('nor rely, or act, on themselves', () => {
  expect(problemsWith(replaced(order, 'reviewed:', 'reliesOn: [board-order]\nreviewed:'))).toEqual([
    `${order}:13:12 relations-end: This leads back to where it began: board-order → board-order.`,
  ])
  const effect = (by: string) =>
    replaced(
      order,
      'reviewed:',
      `effects:\n  - on: board-order#ban\n    by: ${by}\n    effect: stays\n    cite: "[@act]"\nreviewed:`,
    )
  expect(problemsWith(effect('ban'))).toHaveLength(1)
  expect(problemsWith(effect('refund'))).toEqual([])
})

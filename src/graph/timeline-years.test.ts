import { expect, test } from 'vitest'
import { timelineYears } from './timeline-years.ts'

const on = (...dates: string[]) => dates.map((date) => ({ data: { date } }))

test.each([
  [[], ''],
  [['2031', '2031-04', '2032-01-05'], '2031: 2; 2032: 1'],
  [['2031', '2035-04-09', '2036'], '2031: 1; 3 empty, 2035: 1; 2036: 1'],
])('%j', (dates, said) => {
  const years = timelineYears(on(...dates)).map(
    ({ year, empty, developments }) =>
      `${empty > 0 ? `${empty} empty, ` : ''}${year}: ${developments.length}`,
  )
  expect(years.join('; ')).toBe(said)
})

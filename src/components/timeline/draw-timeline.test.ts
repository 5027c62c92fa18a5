import { expect, test } from 'vitest'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { timelineYears } from '../../graph/timeline-years.ts'
import { drawTimeline, laneLetter } from './draw-timeline.ts'

const graph = harbor()
const draw = (lanes: string[], timeline = graph.timeline) =>
  drawTimeline(timelineYears(timeline), lanes, (id) => graph.citator.get(id)?.status)

test('has a row for each development, earliest at the top, under its year', () => {
  const { dots, years, lanes, height, width } = draw(['fees'])
  expect(dots.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'old-fee in-effect',
    'board-order partly',
    'court-ruling in-effect',
  ])
  const down = [years[0], dots[0], dots[1], years[1], dots[2]].map((one) => one?.y ?? 0)
  expect(down).toEqual([...down].sort((a, b) => a - b))
  expect(new Set(down).size).toBe(5)
  expect(down.every((y) => y < height)).toBe(true)
  expect(dots.every(({ x }) => x > 0 && x < width)).toBe(true)
  expect(lanes).toEqual([])
})

test('has a lane with a letter for each storyline, where there are several', () => {
  const { lanes } = draw(['fees', 'piers', 'boats'])
  expect(lanes.map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
  expect(new Set(lanes.map(({ x }) => x)).size).toBe(3)
})

test('draws what one did to an earlier one, and only where both are drawn', () => {
  expect(draw(['fees']).curves.map(({ kind }) => kind)).toEqual(['end'])
  const ruling = graph.timeline.filter(({ id }) => id === 'court-ruling')
  expect(draw(['fees'], ruling).curves).toEqual([])
})

test('breaks where whole years have nothing on file', () => {
  expect(draw(['fees']).gaps).toEqual([])
  const far = graph.timeline.map((entry) =>
    entry.id === 'court-ruling' ? { ...entry, data: { ...entry.data, date: '2041' } } : entry,
  )
  expect(draw(['fees'], far).gaps.map(({ years }) => years)).toEqual([9])
})

test.each([
  [['vacates', 'remands'], 'end'],
  [['affirms', 'supersedes'], 'end'],
  [['stays', 'amends'], 'hold'],
  [['lifts-stay'], 'hold'],
  [['affirms', 'appeals'], 'other'],
] as const)('draws the gravest of what was done: %j is “%s”', (effects, kind) => {
  const timeline = graph.timeline.map((entry) => {
    const done = effects.map((effect) => ({ on: 'board-order#ban', effect, cite: '[@x]' }))
    return entry.id === 'court-ruling'
      ? { ...entry, data: { ...entry.data, effects: done } }
      : entry
  })
  expect(draw(['fees'], timeline).curves.map((curve) => curve.kind)).toEqual([kind])
})

test('what is still to come has acted on nothing', () => {
  const drawing = drawTimeline(timelineYears(graph.timeline), ['fees'], (id) =>
    id === 'court-ruling' ? undefined : 'in-effect',
  )
  expect(drawing.curves).toEqual([])
  expect(drawing.dots.at(-1)?.status).toBe('future')
})

test('letters go on as numbers', () => {
  expect([laneLetter(0), laneLetter(25), laneLetter(26)]).toEqual(['A', 'Z', '27'])
})

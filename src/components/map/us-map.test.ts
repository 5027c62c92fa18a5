import { iso31662 } from 'iso-3166'
import { expect, test } from 'vitest'
import { readContent } from '../../read-content.ts'
import { drawStates, drawUsMap } from './us-map.ts'

const states = iso31662.flatMap(({ code, parent }) => (parent === 'US' ? code.toLowerCase() : []))
const withoutShape = ['us-as', 'us-gu', 'us-mp', 'us-pr', 'us-um', 'us-vi']

test('has a shape for every state, and for no other place', () => {
  const drawn = drawStates().states
  expect(drawn.map(({ code }) => code).sort()).toEqual(
    states.filter((code) => !withoutShape.includes(code)).sort(),
  )
  expect(drawn.filter(({ path }) => !/^(?:M\d+ \d+l[-\d ]+z)+$/.test(path))).toEqual([])
})

test('draws a state on file apart from the others', () => {
  const map = drawUsMap(new Set(['us', 'us-ca', 'nz-can']))
  expect(map?.states.map(({ code }) => code)).toEqual(['us-ca'])
  expect(map?.viewBox).toMatch(/^0 0 640 3\d\d$/)
  expect(map?.others).not.toContain(map?.states[0]?.path)
})

test.each([[[]], [['us']], [['us-pr']], [['nz-can', 'nz']]])('draws no map for %j', (codes) => {
  expect(drawUsMap(new Set(codes))).toBeUndefined()
})

test('stays within 40,000 bytes, whatever is on file', async () => {
  const { files } = await readContent('content')
  const first = files.flatMap(({ data }) => (data && 'places' in data ? data.places : []))
  expect(bytesOf(first)).toBeLessThan(40_000)
  expect(bytesOf(first)).toBeGreaterThan(10_000)
  expect(bytesOf(states)).toBeLessThan(40_000)
})

/** The outlines, and for each link more than its words and marks take. */
function bytesOf(codes: string[]): number {
  const map = drawUsMap(new Set(codes))
  const links = map?.states.map(({ path }) => path.length + 250) ?? []
  return links.reduce((sum, bytes) => sum + bytes, 500 + (map?.others.length ?? 0))
}

import { expect, test } from 'vitest'
import { readContent } from '../../read-content.ts'
import iso3166 from '../../schema/places/iso-3166.json' with { type: 'json' }
import { drawUsMap } from './us-map.ts'

const states = Object.keys(iso3166.us).map((code) => `us-${code}`)
const withoutShape = ['us-as', 'us-gu', 'us-mp', 'us-pr', 'us-um', 'us-vi']

test('has a shape for every state, and for no other place', () => {
  const drawn = drawUsMap(new Set(states))?.states ?? []
  expect(drawn.map(({ code }) => code).sort()).toEqual(
    states.filter((code) => !withoutShape.includes(code)).sort(),
  )
  expect(drawn.filter(({ path }) => !/^(?:M\d+ \d+l[-\d ]+z)+$/.test(path))).toEqual([])
})

test('every shape lies within the map', () => {
  const map = drawUsMap(new Set(states))
  const [, , width = 0, height = 0] = (map?.viewBox ?? '').split(' ').map(Number)
  const points = (map?.states ?? []).flatMap(({ path }) => pointsOf(path))
  const isWithin = ([x, y]: [number, number]) => x >= 0 && y >= 0 && x <= width && y <= height
  expect(points.filter((point) => !isWithin(point))).toEqual([])
  expect(points.length).toBeGreaterThan(3_000)
})

test('draws a state on file apart from the others', () => {
  const map = drawUsMap(new Set(['us', 'us-ca', 'nz-can']))
  expect(map?.states.map(({ code }) => code)).toEqual(['us-ca'])
  expect(map?.viewBox).toBe('0 0 640 375')
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

/** Every point of a path whose rings begin at a place, and go on in steps. */
function pointsOf(path: string): [number, number][] {
  return path.split('M').flatMap((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number)
    const points: [number, number][] = ring === '' ? [] : [[x, y]]
    for (let step = 0; step < steps.length; step += 2) {
      const [lastX, lastY] = points.at(-1) ?? [0, 0]
      points.push([lastX + (steps[step] ?? 0), lastY + (steps[step + 1] ?? 0)])
    }
    return points
  })
}

import { geoIdentity, geoPath } from 'd3-geo'
import { iso31662 } from 'iso-3166'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' }
import { pathPen } from './path-pen.ts'

/** Steps from one side of the map to the other, each about a pixel on a large screen. */
const width = 640

/**
 * Draw the United States: a shape of its own for each state on file, one for all the others.
 *
 * @param codes Places on file, such as `us-ca`. Those without a shape, such as `us` or what lies in
 *   other countries, are passed over.
 * @returns Nothing if no place on file has a shape: then there is no map to show.
 * @see https://github.com/topojson/us-atlas (shapes of the Census Bureau, of 2017; Alaska and Hawaii
 *   are moved, and not to scale)
 */
export function drawUsMap(codes: ReadonlySet<string>): UsMap | undefined {
  const { height, states } = drawStates()
  const onFile = states.filter(({ code }) => codes.has(code))
  if (onFile.length === 0) return undefined
  const others = states.filter(({ code }) => !codes.has(code))
  return {
    viewBox: `0 0 ${width} ${height}`,
    states: onFile,
    others: others.map(({ path }) => path).join(''),
  }
}

/**
 * Every shape there is, under the code of its state: the shapes have names, and ISO 3166-2 has both.
 *
 * @throws {Error} If a shape has a name that the standard does not know.
 */
export function drawStates(): { height: number; states: StateShape[] } {
  // The types are those of any JSON; that these shapes are in it, the file’s README promises.
  const topology = atlas as unknown as Topology<{ states: GeometryCollection<{ name: string }> }>
  const shapes = feature(topology, topology.objects.states)
  const [[left, top], [right, bottom]] = geoPath().bounds(shapes)
  const scale = width / (right - left)
  const projection = geoIdentity()
    .scale(scale)
    .translate([-left * scale, -top * scale])
  const states = shapes.features.map((shape) => {
    const pen = pathPen()
    geoPath(projection, pen)(shape)
    return { code: codeOf(shape.properties.name), path: pen.path() }
  })
  return { height: Math.ceil((bottom - top) * scale), states }
}

function codeOf(state: string): string {
  const found = iso31662.find(({ name, parent }) => name === state && parent === 'US')
  if (!found) throw new Error(`ISO 3166-2 names no state “${state}”.`)
  return found.code.toLowerCase()
}

/** A state and its outline, as SVG path data. */
type StateShape = { code: string; path: string }

export type UsMap = {
  viewBox: string
  /** States on file. */
  states: StateShape[]
  /** The outlines of all other states, one after the other; empty if there are none. */
  others: string
}

import outlines from './us-states.json' with { type: 'json' }

/**
 * Draw the United States: a shape of its own for each state on file, one for all the others.
 *
 * The outlines were drawn once, since they do not change from build to build. They are the shapes of
 * the Census Bureau, of 2017, in the public domain; Alaska and Hawaii are moved, and not to scale.
 * To draw them again, for the release of a newer year:
 *
 * 1. Take `states-albers-10m.json` of us-atlas (here 3.0.1), and `feature` of topojson-client (3.1.0)
 *    to read the features of its object `states`.
 * 2. Move and scale their bounds with `geoIdentity` of d3-geo (3.1.2) until they begin at 0 and are
 *    640 wide, each step about a pixel on a large screen. The height is rounded up.
 * 3. Print each with `geoPath` and a pen of your own: points in whole numbers, each a step from the
 *    last. The pen leaves out points that fall together or lie within a straight line, rings of
 *    fewer than three points, and rings after a state’s first that fit into two steps each way.
 * 4. Keep each under the ISO 3166-2 code of the state that has its name.
 *
 * @param codes Places on file, such as `us-ca`. Those without a shape, such as `us` or what lies in
 *   other countries, are passed over.
 * @returns Nothing if no place on file has a shape: then there is no map to show.
 * @see https://github.com/topojson/us-atlas
 */
export function drawUsMap(codes: ReadonlySet<string>): UsMap | undefined {
  const { width, height } = outlines
  const states = Object.entries(outlines.states).map(([code, path]) => ({ code, path }))
  const onFile = states.filter(({ code }) => codes.has(code))
  if (onFile.length === 0) return undefined
  const others = states.filter(({ code }) => !codes.has(code))
  return {
    viewBox: `0 0 ${width} ${height}`,
    states: onFile,
    others: others.map(({ path }) => path).join(''),
  }
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

import { iso31662 } from 'iso-3166'

const subdivisions = new Map(iso31662.map(({ code, name }) => [code.toLowerCase(), name]))

/**
 * The name of a place from its ISO 3166 code: `us-ca` is California, `us` the whole country.
 *
 * @returns The code in capitals where the standard has no name for it.
 */
export function placeName(code: string, language: string): string {
  const name = code.includes('-')
    ? subdivisions.get(code)
    : new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code.toUpperCase())
  return name ?? code.toUpperCase()
}

import { iso31661, iso31662 } from 'iso-3166'
import { z } from 'astro/zod'

/** A country or one of its parts, by its ISO 3166 code in small letters: `us`, `us-ca`. */
export const place = z
  .string()
  .refine(
    (code) => countries.has(code) || subdivisions.has(code),
    'Write an ISO 3166-2 code in small letters, such as `us-ca`, or a country, `us`.',
  )

const countries = new Set(iso31661.map(({ alpha2 }) => alpha2.toLowerCase()))
const subdivisions = new Map(iso31662.map(({ code, name }) => [code.toLowerCase(), name]))

/**
 * The name of a place from its code: `us-ca` is California, `us` the whole country.
 *
 * @param language BCP 47 tag of the country’s name; parts are named as the standard names them.
 * @returns The code in capitals where there is no name for it.
 */
export function placeName(code: string, language: string): string {
  const name = code.includes('-')
    ? subdivisions.get(code)
    : new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code.toUpperCase())
  return name ?? code.toUpperCase()
}

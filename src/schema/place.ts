import { z } from 'astro/zod'
import iso3166 from './places/iso-3166.json' with { type: 'json' }

/** A country or one of its parts, by its ISO 3166 code in small letters: `us`, `us-ca`. */
export const place = z.string().refine(isPlace, {
  error: 'Write an ISO 3166-2 code in small letters, such as `us-ca`, or a country, `us`.',
})

/**
 * The name of a place from its code: `us-ca` is California, `us` the whole country.
 *
 * @param language BCP 47 tag of the country’s name; parts are named as the standard names them.
 * @returns The code in capitals where there is no name for it.
 */
export function placeName(code: string, language: string): string {
  const name = code.includes('-')
    ? partName(code)
    : new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code.toUpperCase())
  return name ?? code.toUpperCase()
}

function isPlace(code: string): boolean {
  return countries.has(code) || partName(code) !== undefined
}

function partName(code: string): string | undefined {
  const [country = '', ...part] = code.split('-')
  return countries.get(country)?.get(part.join('-'))
}

/** Parts of each country: the end of their code after the country’s, and their name. */
const countries: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(iso3166).map(([code, parts]) => [code, new Map(Object.entries(parts))]),
)

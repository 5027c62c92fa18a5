import { placeName } from '../schema/place.ts'
import { compare } from './compare.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'

/**
 * Every place that a development names. Countries stand by name, each before its parts; parts, by
 * name, stand where their country would, though nothing on file names it.
 *
 * @param language BCP 47 tag whose alphabet orders them.
 */
export function placesOnFile(graph: Graph, language: string): PlaceOnFile[] {
  const codes = [...new Set(graph.timeline.flatMap(({ data }) => data.places))]
  const byName = new Intl.Collator(language).compare
  return codes
    .map((code) => placeOnFile(code, graph, language))
    .sort(
      (a, b) =>
        byName(placeName(countryOf(a.code), language), placeName(countryOf(b.code), language)) ||
        compare(countryOf(a.code), countryOf(b.code)) ||
        Number(isPart(a.code)) - Number(isPart(b.code)) ||
        byName(a.name, b.name) ||
        compare(a.code, b.code),
    )
}

/** The country of a place: `us` of `us-ca`, and of itself. */
export function countryOf(code: string): string {
  return code.split('-')[0] ?? code
}

/** Whether a place is a part of a country, as `us-ca` is. */
export function isPart(code: string): boolean {
  return code !== countryOf(code)
}

function placeOnFile(code: string, graph: Graph, language: string): PlaceOnFile {
  const place = (code: string) => ({
    code,
    name: placeName(code, language),
    developments: graph.timeline.filter(({ data }) => data.places.includes(code)),
  })
  const whole = isPart(code) ? place(countryOf(code)) : undefined
  // What names both is told of the part already.
  const others = whole?.developments.filter(({ data }) => !data.places.includes(code)) ?? []
  const country = whole && others.length > 0 ? { ...whole, developments: others } : undefined
  return { ...place(code), country }
}

type Place = {
  /** ISO 3166 code in small letters. */
  code: string
  name: string
  /** Developments that name it, earliest first. */
  developments: Entry<'developments'>[]
}

/** A place, and what happened there. */
export type PlaceOnFile = Place & {
  /**
   * The country it is a part of, with the developments that name the country and not the part.
   * Absent for a country, and where there are none.
   */
  country: Place | undefined
}

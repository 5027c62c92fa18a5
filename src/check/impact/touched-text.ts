import type { Lead } from '../../graph/leads.ts'
import { count, placeText, sentenceText } from './text-parts.ts'
import type { RestingTerm } from './terms-on.ts'
import type { TouchedPage } from './touched-pages.ts'

/** Pages by their titles, and under each its places, one to a line with its sentence. */
export function pageLines<T extends Told>(pages: readonly TouchedPage<T>[]): string[] {
  return pages.flatMap(({ title, places }) => [
    `  ${title}`,
    ...places.map((place) => `    ${placeText(place)}  ${sentenceText(place.sentence, place)}`),
  ])
}

/** Terms, on how many pages they are used, and whether they rest on one thing alone. */
export function termLines(terms: readonly RestingTerm[], on: string): string[] {
  return terms.map((term) => {
    const alone = term.isAlone ? `rests on ${on} alone` : 'rests on others, too'
    return `  ${placeText(term)}  ${term.title}: ${alone}; used on ${count(term.usedOn, 'page')}`
  })
}

type Told = Pick<Lead, 'kind'> & { source?: string }

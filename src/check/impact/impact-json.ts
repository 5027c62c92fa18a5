import type { Lead } from '../../graph/leads.ts'
import type { Impact } from './impact.ts'
import type { Sentence } from './sentence-at.ts'
import type { Place, TouchedPage } from './touched-pages.ts'

/**
 * What would be touched, as one JSON object: `name`, `fall` and `withdrawal`, the latter two as
 * `FallImpact` and `WithdrawalImpact` have them, or `null`.
 *
 * Each of their `pages`, and of the `others` of a fall, has `file`, `record`, `title`, `distance`, `through` and `places`, each of
 * these `kind`, `line`, `column`, `sentence` and, for a citation, `source`; for a withdrawal also
 * `isLast`.
 */
export function impactJson({ name, fall, withdrawal }: Impact): string {
  const shown = {
    name,
    fall: fall && {
      ...fall,
      pages: fall.pages.map(pageJson),
      others: fall.others.map(pageJson),
    },
    withdrawal: withdrawal && { ...withdrawal, pages: withdrawal.pages.map(pageJson) },
  }
  return JSON.stringify(shown, undefined, 2)
}

function pageJson<T extends Told>({ places, ...page }: TouchedPage<T>): object {
  return { ...page, places: places.map(placeJson) }
}

function placeJson(place: Told & Place & { sentence: Sentence }): object {
  const { kind, source, line, column, sentence, isLast } = place
  const { before, words, after } = sentence
  return { kind, source, line, column, sentence: `${before}${words}${after}`, isLast }
}

type Told = Pick<Lead, 'kind'> & { source?: string; isLast?: boolean }

import type { ProvedAnswer, ProvedEffect, WithdrawalImpact } from './impact-of-withdrawal.ts'
import { count, onPages, placeText, section } from './text-parts.ts'
import { pageLines, termLines } from './touched-text.ts'
import type { Use } from './use-of-source.ts'

/** What would be touched if a source were withdrawn, for a person: the most telling first. */
export function withdrawalText(impact: WithdrawalImpact): string[] {
  const { key, title, file, textOf, pages, effects, terms, answers } = impact
  const [last, others] = [withPlaces(pages, true), withPlaces(pages, false)]
  const isUncited = pages.length + effects.length + terms.length + answers.length === 0
  return [
    `# If the source "${key}" were withdrawn`,
    '',
    `${title} (${file})`,
    ...(textOf ? [`It is the text of "${textOf.title}" (${textOf.record}).`] : []),
    ...(isUncited ? ['Nothing cites it: no page, effect, term or answer would be touched.'] : []),
    ...section(`Effects that it proves: ${effects.length}`, effects.map(effectLine)),
    ...section(`Answers that cite it: ${answers.length}`, answers.flatMap(answerLines)),
    ...section(`Terms that rest on it: ${terms.length}`, termLines(terms, 'it')),
    ...section(
      `Citations without which their paragraph has no source: ${onPages(last)}`,
      pageLines(last),
    ),
    ...section(
      `Citations beside other sources in their paragraph: ${onPages(others)}`,
      pageLines(others),
    ),
    ...section('On file in it', [
      ...useLines(impact.passages, 'passage', 'quoted'),
      ...useLines(impact.figures, 'figure', 'stated'),
    ]),
  ]
}

/** Pages with those of their citations that are, or are not, the last of their paragraph. */
function withPlaces(pages: WithdrawalImpact['pages'], isLast: boolean): WithdrawalImpact['pages'] {
  return pages
    .map((page) => ({ ...page, places: page.places.filter((place) => place.isLast === isLast) }))
    .filter(({ places }) => places.length > 0)
}

function effectLine({ effect, on, isAlone, record, ...place }: ProvedEffect): string {
  const id = record.replace(/^.*\//, '')
  return `  ${placeText(place)}  ${id} ${effect} "${on}" (${proof(isAlone)})`
}

function answerLines({ title, number, says, isAlone, isGiven, ...place }: ProvedAnswer): string[] {
  const given = isGiven ? ', which readers get today' : ''
  return [
    `  ${placeText(place)}  ${title}`,
    `    answer ${number}${given} (${proof(isAlone)}): ${says}`,
  ]
}

function proof(isAlone: boolean): string {
  return isAlone ? 'nothing else proves it' : 'others prove it, too'
}

function useLines({ onFile, used, pages }: Use, one: string, done: string): string[] {
  if (onFile === 0) return []
  const how = used === 0 ? `none ${done}` : `${used} ${done} on ${count(pages, 'page')}`
  return [`  ${count(onFile, one)}, ${how}`]
}

import { when } from '../review/when.ts'
import type { AnswerChange, Condition } from './fall-answers.ts'
import type { FallImpact, Relier } from './impact-of-fall.ts'
import { nothingChanges, presentLines, standingLines } from './standing-text.ts'
import { chain, count, onPages, placeText, section } from './text-parts.ts'
import { pageLines, termLines } from './touched-text.ts'

/** What would be touched if something fell, for a person: the most telling first. */
export function fallText(impact: FallImpact): string[] {
  const { reference, asOf, standing, reliers, pages, others, terms, answers, reviews } = impact
  const direct = pages.filter(({ distance }) => distance === 1)
  const kept = keptConditions(impact)
  return [
    `# If "${reference}" fell: as if it were vacated ${when(asOf)}`,
    '',
    ...presentLines(impact),
    ...section(
      `What would stand otherwise: ${count(standing.length, 'development')}`,
      standing.length > 0 ? standing.flatMap(standingLines) : nothingChanges(impact),
    ),
    ...section(
      `Questions on the home page that would be answered otherwise: ${answers.length}`,
      answers.flatMap(answerLines),
    ),
    ...section(
      `Questions with a condition on it that keep their answer: ${kept.length}`,
      kept.map((condition) => `  ${placeText(condition)}  ${condition.title}`),
    ),
    ...section(
      `Developments that rely on it: ${reliers.length}`,
      reliers.flatMap((relier) => relierLines(relier, reference)),
    ),
    ...section(`Mentions, links and citations of its text: ${onPages(direct)}`, pageLines(direct)),
    ...furtherLines(pages),
    ...section(
      `Mentions, links and citations of what would fall or come back with it: ${onPages(others)}`,
      pageLines(others),
    ),
    ...section(`Terms that rest on its text: ${terms.length}`, termLines(terms, 'it')),
    ...section(
      `What the check would ask: ${count(reviews.length, 'page')} to read again (page-is-current)`,
      reviews.map((review) => `  ${placeText(review)}  reviewed ${review.reviewed}`),
    ),
    ...untouchedLines(impact),
  ]
}

/** What is not touched, so that nobody has to wonder whether it was looked at. */
function untouchedLines(impact: FallImpact): string[] {
  const { reliers, pages, terms, answers, conditions, reviews } = impact
  const none = [
    ...(reliers.length === 0 ? ['no development relies on it'] : []),
    ...(pages.length === 0 ? ['no sentence mentions it, links to it or cites its text'] : []),
    ...(terms.length === 0 ? ['no term rests on its text'] : []),
    ...(answers.length + conditions.length === 0 ? ['no answer depends on it'] : []),
    ...(reviews.length === 0 ? ['no page would have to be read again'] : []),
  ]
  return none.length === 0 ? [] : ['', `Not touched: ${none.join('; ')}.`]
}

/** Of each question that names it and keeps its answer, the first condition. */
function keptConditions({ conditions, answers }: FallImpact): Condition[] {
  const changed = new Set(answers.map(({ record }) => record))
  const byQuestion = Map.groupBy(conditions, ({ record }) => record)
  return [...byQuestion.values()].flatMap(([first]) =>
    first && !changed.has(first.record) ? [first] : [],
  )
}

function answerLines(answer: AnswerChange): string[] {
  const { title, before, after } = answer
  return [
    `  ${placeText(answer)}  ${title}`,
    ...before.map(({ number, says }) => `    now:  answer ${number}. ${says}`),
    ...after.map(({ number, says }) => `    then: answer ${number}. ${says}`),
    ...(after.length === 0 ? [`    then: none holds. ${refusal}`] : []),
    ...(after.length > 1 ? [`    Several hold. ${refusal}`] : []),
  ]
}

const refusal = 'The check would refuse the site until exactly one does (question-has-answer).'

function relierLines({ on, distance, through, title, ...place }: Relier, reference: string) {
  const [, point] = on.split('#')
  const isPart = distance === 1 && point !== undefined && on !== reference
  const how = isPart ? `relies on its point "${point}"` : chain(through)
  const steps = distance === 1 ? '' : `${distance} steps away: `
  return [`  ${placeText(place)}  ${title}`, `    ${steps}${how}`]
}

/** Sentences that lead to what relies on it, by the way they lead there. */
function furtherLines(pages: FallImpact['pages']): string[] {
  const further = pages.filter(({ distance }) => distance > 1)
  const ways = Map.groupBy(further, ({ through }) => through.join(' '))
  return [...ways.values()].flatMap((group) => {
    const { distance = 0, through = [] } = group[0] ?? {}
    const [far, ...near] = through.toReversed()
    const how = `"${far}", which ${chain(near.toReversed())}`
    return section(
      `Mentions, links and citations ${distance} steps away, of ${how}: ${onPages(group)}`,
      pageLines(group),
    )
  })
}

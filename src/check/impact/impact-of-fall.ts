import { type Dependent, dependentsOf } from '../../graph/dependents.ts'
import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { developmentName, pointName } from '../../graph/points.ts'
import { isFallen, type Standing, type Status } from '../../graph/standing-rules.ts'
import { citatorWithout, type DevelopmentChange, whatIf } from '../../graph/what-if.ts'
import type { PlainDate } from '../../schema/plain-date.ts'
import { fallsAfterReview } from '../citations/falls-after-review.ts'
import type { Content } from '../rule.ts'
import { type AnswerChange, answerChange, type Condition, conditionsOn } from './fall-answers.ts'
import { type RestingTerm, termsOn } from './terms-on.ts'
import {
  fieldOn,
  type Page,
  pageOf,
  type Place,
  placeOn,
  type TouchedPage,
  touchedPages,
} from './touched-pages.ts'

/**
 * Everything that would be touched if a development, or one point of it, were vacated on the graph’s
 * day.
 *
 * @param reference As `id` or `id#point`, on file.
 */
export function impactOfFall(reference: string, content: Content): FallImpact {
  const { graph, site } = content
  const id = developmentName(reference)
  const development = graph.developments.get(id)
  if (!development) throw new Error(`There is no development "${id}".`)
  const { developments, questions } = whatIf(reference, graph)
  const dependents = dependentsOf(reference, graph, site.data?.address)
  const texts = [...graph.sources].filter(([, { data }]) => data.textOf === id)
  return {
    reference,
    asOf: graph.today,
    ...pageOf(development),
    date: development.data.date,
    words: wordsOf(reference, graph),
    present: presentOf(reference, graph),
    standing: developments.map((change) => withWords(change, graph)),
    reliers: dependents.filter(({ kind }) => kind === 'reliesOn').map(relierOf),
    pages: touchedPages(dependents.filter(isInWords)),
    others: touchedPages(othersOf(developments, dependents, content)),
    terms: termsOn(new Set(texts.map(([key]) => key)), graph),
    answers: questions.map((change) => answerChange(change, graph)),
    conditions: conditionsOn(dependents),
    reviews: reviewsAfter(reference, content),
  }
}

/** Reliance and conditions have lists of their own, and so have the citations that terms rest on. */
function isInWords({ kind, page, start, distance }: Dependent): boolean {
  if (kind === 'reliesOn' || kind === 'when') return false
  const isAuthority = page.folder === 'glossary' && start < page.frontMatter.bodyStart
  return !isAuthority || distance > 1
}

/** What leads to the other developments of which a point would fall, or come back. */
function othersOf(
  changes: readonly DevelopmentChange[],
  known: readonly Dependent[],
  { graph, site }: Content,
): Dependent[] {
  const placeOf = ({ page, start }: Dependent) => `${page.file} ${start}`
  const seen = new Set(known.map(placeOf))
  return changes
    .filter(({ points }) =>
      points.some(({ before, after }) => isFallen(before) !== isFallen(after)),
    )
    .flatMap(({ id }) => dependentsOf(id, graph, site.data?.address))
    .filter(({ kind, distance }) => distance === 1 && kind !== 'when' && kind !== 'reliesOn')
    .filter((one) => !seen.has(placeOf(one)) && seen.add(placeOf(one)))
}

function relierOf({ page, start, end, to, distance, through }: Dependent): Relier {
  return { ...pageOf(page), ...placeOn(page, { start, end }), on: to, distance, through }
}

function presentOf(reference: string, { citator }: Graph): FallImpact['present'] {
  const standing = citator.get(developmentName(reference))
  if (!standing) return null
  const point = standing.points.get(pointName(reference))
  const { since, by } = reference.includes('#') && point ? point : standing
  const is = reference.includes('#') && point ? point.standing : standing.status
  return { is, since, by }
}

function withWords(change: DevelopmentChange, graph: Graph): StandingChange {
  const points = change.points.map((point) => {
    return { ...point, words: wordsOf(`${change.id}#${point.point}`, graph) }
  })
  return { ...change, points }
}

/** What a point says. */
function wordsOf(reference: string, { developments }: Graph): string | null {
  const points = developments.get(developmentName(reference))?.data.points ?? []
  return points.find(({ id }) => id === pointName(reference))?.text ?? null
}

/** Pages that the rule `page-is-current` would ask for, and does not ask for already. */
function reviewsAfter(reference: string, content: Content): ReviewAsked[] {
  const { after } = citatorWithout(reference, content.graph)
  const then = { ...content, graph: { ...content.graph, citator: after } }
  const falls = (entry: Entry, content: Content) =>
    fallsAfterReview(entry, content)
      .filter(({ by }) => by !== null)
      .map(({ reference, from, by }) => `${reference} ${from} ${by}`)
  return content.graph.entries
    .filter((entry) => {
      const known = new Set(falls(entry, content))
      return falls(entry, then).some((fall) => !known.has(fall))
    })
    .map((entry) => ({ ...pageOf(entry), ...fieldOn(entry, ['reviewed']), reviewed: dayOf(entry) }))
}

function dayOf({ data }: Entry): PlainDate {
  return 'reviewed' in data ? data.reviewed : ''
}

/** What would be touched if something fell. */
export type FallImpact = Page & {
  /** As `id` or `id#point`. */
  reference: string
  /** The day of the fall, as `YYYY-MM-DD`. */
  asOf: string
  /** The day of the development itself. */
  date: PlainDate
  /** What the point says; `null` for a whole development. */
  words: string | null
  /** What it is on the day, since when and because of what; `null` if it is still to come. */
  present: { is: Status | Standing; since: PlainDate; by: string | null } | null
  /** Everything whose standing would change, the fallen one included. */
  standing: StandingChange[]
  /** Developments that rely on it, nearest first. */
  reliers: Relier[]
  /** Sentences that mention it, link to it or cite its text, nearest first. */
  pages: TouchedPage<Dependent>[]
  /** What leads to other developments that would fall or come back with it. */
  others: TouchedPage<Dependent>[]
  /** Terms that rest on its text. */
  terms: RestingTerm[]
  /** Questions of the home page to which another answer would be given, or none. */
  answers: AnswerChange[]
  /** Conditions that name it, of these and other questions. */
  conditions: Condition[]
  /** Pages last reviewed before the fall, which would have to be read again. */
  reviews: ReviewAsked[]
}

export type StandingChange = Omit<DevelopmentChange, 'points'> & {
  points: (DevelopmentChange['points'][number] & { words: string | null })[]
}

/** A development that relies on what falls; `on`: what its `reliesOn` names. */
export type Relier = Page & Place & Pick<Dependent, 'distance' | 'through'> & { on: string }

export type ReviewAsked = Page & Place & { reviewed: PlainDate }

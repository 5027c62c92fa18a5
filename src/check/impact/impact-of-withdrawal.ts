import type { Entry } from '../../graph/entry.ts'
import { answersThatHold } from '../../graph/answers.ts'
import { keySpan } from '../../graph/links/key-span.ts'
import { fieldCitations } from '../../graph/page-citations.ts'
import type { Effect } from '../../schema/development.ts'
import type { Content } from '../rule.ts'
import { leavesUncited } from './leaves-uncited.ts'
import { type RestingTerm, termsOn } from './terms-on.ts'
import {
  type Page,
  pageOf,
  type Place,
  placeOn,
  type TouchedPage,
  touchedPages,
} from './touched-pages.ts'
import { figuresUsed, passagesUsed, type Use } from './use-of-source.ts'

/**
 * Everything that would be touched if a source were withdrawn.
 *
 * @param key Key of a source on file.
 */
export function impactOfWithdrawal(key: string, content: Content): WithdrawalImpact {
  const { graph } = content
  const source = graph.sources.get(key)
  if (!source) throw new Error(`There is no source "${key}".`)
  const text = graph.developments.get(source.data.textOf ?? '')
  return {
    key,
    ...pageOf(source),
    textOf: text ? pageOf(text) : null,
    pages: touchedPages(graph.entries.flatMap((entry) => citationsIn(entry, key))),
    effects: [...graph.developments.values()].flatMap((entry) =>
      fieldsProved(entry, key).flatMap(({ number, ...proved }) => {
        const effect = entry.data.effects[number]
        return effect ? [{ ...proved, effect: effect.effect, on: effect.on }] : []
      }),
    ),
    terms: termsOn(new Set([key]), graph),
    answers: [...graph.questions.values()].flatMap((entry) => {
      const [holding] = answersThatHold(entry.data, graph.citator)
      return fieldsProved(entry, key).flatMap(({ number, ...proved }) => {
        const answer = entry.data.answers[number]
        if (!answer) return []
        const isGiven = answer === holding
        return [{ ...proved, number: number + 1, says: answer.says, isGiven }]
      })
    }),
    passages: passagesUsed(key, content),
    figures: figuresUsed(key, content),
  }
}

/** Citations in a body. Those in front matter prove something, and are told of there. */
function citationsIn(page: Entry, key: string): Citation[] {
  return page.cites
    .filter(({ cite, range }) => cite.source === key && range[0] >= page.frontMatter.bodyStart)
    .map(({ at, range }) => {
      const span = keySpan(page.text, key, at, range)
      const isLast = leavesUncited(page, span.start, key)
      return { kind: 'text', source: key, page, ...span, distance: 1, through: [], isLast }
    })
}

/** Fields of front matter that a source proves, by their number in their list. */
function fieldsProved(entry: Entry, key: string): (Proved & { number: number })[] {
  return fieldCitations(entry).flatMap(({ cites, path }) => {
    const cite = cites.find(({ source }) => source === key)
    if (!cite) return []
    const range = entry.frontMatter.rangeOf(path)
    const place = placeOn(entry, keySpan(entry.text, key, range[0] + cite.at, range))
    const isAlone = cites.every(({ source }) => source === key)
    return [{ ...pageOf(entry), ...place, isAlone, number: Number(path[1]) }]
  })
}

/** A citation in a body. */
export type Citation = {
  kind: 'text'
  source: string
  page: Entry
  start: number
  end: number
  distance: 1
  through: []
  /** Whether its paragraph, list item or table cites nothing else. */
  isLast: boolean
}

/** What would be touched if a source were withdrawn. */
export type WithdrawalImpact = Page & {
  key: string
  /** The development whose text it is. */
  textOf: Page | null
  /** Citations in prose, by page. */
  pages: TouchedPage<Citation>[]
  effects: ProvedEffect[]
  terms: RestingTerm[]
  answers: ProvedAnswer[]
  /** Passages on file in it. */
  passages: Use
  /** Numbers on file in it. */
  figures: Use
}

/** Something in front matter that it proves, at its citation; `isAlone`: nothing else does. */
type Proved = Page & Place & { isAlone: boolean }

export type ProvedEffect = Proved & Pick<Effect, 'effect' | 'on'>

/** `number` counts from 1; `isGiven`: readers get this answer on the day. */
export type ProvedAnswer = Proved & { number: number; says: string; isGiven: boolean }

import type { Dependent } from '../../graph/dependents.ts'
import type { Graph } from '../../graph/graph.ts'
import type { QuestionChange } from '../../graph/what-if.ts'
import { fieldOn, type Page, pageOf, type Place, placeOn } from './touched-pages.ts'

/** A question that would be answered otherwise, at the answer that holds now. */
export function answerChange({ id, before, after }: QuestionChange, graph: Graph): AnswerChange {
  const entry = graph.questions.get(id)
  if (!entry) throw new Error(`No question "${id}": changes are made from questions.`)
  const said = (number: number) => ({ number, says: entry.data.answers[number - 1]?.says ?? '' })
  const place = fieldOn(entry, ['answers', (before[0] ?? 1) - 1])
  return { ...pageOf(entry), ...place, before: before.map(said), after: after.map(said) }
}

/** Conditions that name what falls, in the order given. */
export function conditionsOn(dependents: readonly Dependent[]): Condition[] {
  return dependents
    .filter(({ kind, distance }) => kind === 'when' && distance === 1)
    .map(({ page, start, end, to }) => {
      return { ...pageOf(page), ...placeOn(page, { start, end }), on: to }
    })
}

/** A question, and the answers that hold before and after: one each, if no rule is broken. */
export type AnswerChange = Page & Place & { before: Answer[]; after: Answer[] }

/** Numbers count from 1. */
type Answer = { number: number; says: string }

/** A condition of an answer; `on`: what it names. */
export type Condition = Page & Place & { on: string }

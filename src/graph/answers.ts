import type { Answer, ConditionWord, Question } from '../schema/question.ts'
import { compare } from './compare.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { developmentName, pointName } from './points.ts'
import type { Citator } from './standing.ts'
import { statusOf } from './standing-rules.ts'

/** The answers to a question of which all conditions hold on the citator’s day. */
export function answersThatHold({ answers }: Question, citator: Citator): Answer[] {
  return answers.filter(({ when }) =>
    Object.entries(when).every(([on, words]) => words.includes(conditionOf(on, citator))),
  )
}

/** What a development or a point is, in the words of a condition. */
export function conditionOf(on: string, citator: Citator): ConditionWord {
  const standing = citator.get(developmentName(on))
  if (!standing) return 'future'
  if (!on.includes('#')) return standing.status
  const point = standing.points.get(pointName(on))
  // A point that is not there is reported by a rule.
  return point ? statusOf([point.standing]) : 'future'
}

/** Questions in the order of the home page, each with its answer and what that rests on. */
export function answeredQuestions({ questions, developments, citator }: Graph): AnsweredQuestion[] {
  return [...questions.values()]
    .sort((a, b) => a.data.order - b.data.order || compare(a.id, b.id))
    .map((entry) => {
      const [answer] = answersThatHold(entry.data, citator)
      const named = answer ? [answer] : entry.data.answers
      const ids = new Set(named.flatMap(({ when }) => Object.keys(when).map(developmentName)))
      const evidence = [...ids].flatMap((id) =>
        citator.has(id) ? (developments.get(id) ?? []) : [],
      )
      return { entry, answer, evidence }
    })
}

/** A question, what is to be answered on the day, and the developments that decide it. */
export type AnsweredQuestion = {
  entry: Entry<'questions'>
  /** Absent if none holds, which a rule reports. */
  answer: Answer | undefined
  evidence: Entry<'developments'>[]
}

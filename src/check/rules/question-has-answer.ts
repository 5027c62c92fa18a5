import { answersThatHold, conditionOf } from '../../graph/answers.ts'
import { type Graph, graphOn } from '../../graph/graph.ts'
import { knownDays } from '../../graph/known-days.ts'
import type { Entry } from '../../graph/entry.ts'
import { developmentName } from '../../graph/points.ts'
import { atField, type Finding, type Rule } from '../rule.ts'

/** Which answer readers get follows from where things stand; it must be one, and only one. */
export const questionHasAnswer: Rule = {
  id: 'question-has-answer',
  says: 'Of the answers to a question, exactly one holds on the day of the site and on every later day that is known.',
  *check({ graph }) {
    const questions = [...graph.questions.values()].filter((entry) => isWhole(entry, graph))
    if (questions.length === 0) return
    const later = knownDays(graph.developments, graph.today).map((day) => graphOn(graph, day))
    for (const entry of questions) {
      yield* misplaced(entry)
      for (const then of [graph, ...later]) {
        const faults = faultsOn(then, entry)
        yield* faults
        // What is wrong on one day is mostly wrong on the next.
        if (faults.length > 0) break
      }
    }
  },
}

/** Whether everything it names is there: if not, another rule says so. */
function isWhole({ data }: Question, { developments }: Graph): boolean {
  return data.answers.every(({ when }) =>
    Object.keys(when).every((on) => {
      const points = developments.get(developmentName(on))?.data.points
      return points && (!on.includes('#') || points.some(({ id }) => on.endsWith(`#${id}`)))
    }),
  )
}

/** A single point is never partly in effect. */
function* misplaced(entry: Question): Iterable<Finding> {
  for (const [number, { when }] of entry.data.answers.entries()) {
    for (const [on, words] of Object.entries(when)) {
      if (!on.includes('#') || !words.includes('partly')) continue
      yield {
        ...atField(entry, ['answers', number, 'when', on]),
        message: `"${on}" is one point, and a point is never "partly" in effect.`,
        fix: `Write another word, or name the whole: "${developmentName(on)}".`,
      }
    }
  }
}

function faultsOn({ today, citator }: Graph, entry: Question): Finding[] {
  const { answers } = entry.data
  const holding = answersThatHold(entry.data, citator)
  const [first, ...more] = holding.map((answer) => answers.indexOf(answer))
  if (first === undefined) {
    const conditions = new Set(answers.flatMap(({ when }) => Object.keys(when)))
    const present = [...conditions].map((on) => `"${on}" is ${conditionOf(on, citator)}`)
    return [
      {
        ...atField(entry, ['answers'], 'key'),
        message: `No answer holds on ${today}: ${present.join(', ')}.`,
        fix: 'Look at what happened, and write the answer for it; or correct "when".',
      },
    ]
  }
  return more.map((number) => ({
    ...atField(entry, ['answers', number, 'when']),
    message: `Answer ${number + 1} holds on ${today}, and so does answer ${first + 1}.`,
    fix: 'Add to "when" what tells them apart, or take one of them out.',
  }))
}

type Question = Entry<'questions'>

import { answersThatHold, conditionOf } from '../../graph/answers.ts'
import { atField, type Rule } from '../rule.ts'

/** Which answer readers get follows from where things stand; it must be one, and only one. */
export const questionHasAnswer: Rule = {
  id: 'question-has-answer',
  says: 'Of the answers to a question, exactly one holds on the day of the site.',
  *check({ graph }) {
    for (const entry of graph.questions.values()) {
      const { answers } = entry.data
      const holding = answersThatHold(entry.data, graph.citator)
      const [first, ...more] = holding.map((answer) => answers.indexOf(answer))
      for (const number of more) {
        yield {
          ...atField(entry, ['answers', number, 'when']),
          message: `Answer ${number + 1} holds on ${graph.today}, and so does answer ${Number(first) + 1}.`,
          fix: 'Add to "when" what tells them apart, or take one of them out.',
        }
      }
      if (first !== undefined) continue
      const conditions = new Set(answers.flatMap(({ when }) => Object.keys(when)))
      const present = [...conditions].map((on) => `"${on}" is ${conditionOf(on, graph.citator)}`)
      yield {
        ...atField(entry, ['answers'], 'key'),
        message: `No answer holds on ${graph.today}: ${present.join(', ')}.`,
        fix: 'Look at what happened, and write the answer for it; or correct "when".',
      }
    }
  },
}

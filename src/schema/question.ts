import { z } from 'astro/zod'
import { correction } from './development.ts'
import { plainDate } from './plain-date.ts'
import { citations, plainText, pointReference } from './text.ts'

/** What a development, or one point of it, may be on a day; `future`: dated after that day. */
export const conditionWords = [
  'future',
  'pending',
  'in-effect',
  'partly',
  'on-hold',
  'ended',
  'done',
] as const

const conditionWord = z.enum(conditionWords)

/** One answer, and when it is the one to give. */
export const answer = z.strictObject({
  /**
   * What each of these developments or points has to be for the answer to hold: a word, or a list
   * of which one will do.
   */
  when: z
    .record(
      pointReference,
      z.preprocess(
        (typed) => (typeof typed === 'string' ? [typed] : typed),
        z.array(conditionWord).min(1),
      ),
    )
    .refine((when) => Object.keys(when).length > 0, 'Name at least one development.'),
  /** The answer in one sentence of plain text, at most 240 characters. */
  says: plainText.pipe(z.string().max(240)),
  /** What a reader has to know besides, in plain text of at most 300 characters. */
  detail: plainText.pipe(z.string().max(300)).optional(),
  /** The citations that prove it: `"[@harbor-order, p. 9]"`. */
  cite: citations,
})

/** A question readers bring; which of its answers is shown follows from where things stand. */
export const questionSchema = z.strictObject({
  /** The question as a reader would ask it. */
  question: plainText,
  /** Its place on the home page, counted from 1. Of two with the same one, ids decide. */
  order: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'Write a whole number from 1.')
    .transform(Number),
  /** Last day an author looked for anything newer and found the answers true. */
  reviewed: plainDate,
  /** Every answer that may be given. On each day exactly one of them must hold. */
  answers: z.array(answer).min(1),
  /** Mistakes that were put right in an answer. */
  corrections: z.array(correction).default([]),
})

export type Question = z.infer<typeof questionSchema>
export type Answer = z.infer<typeof answer>
export type ConditionWord = (typeof conditionWords)[number]

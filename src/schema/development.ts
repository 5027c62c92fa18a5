import { z } from 'astro/zod'
import { place } from './place.ts'
import { dayAfter, firstDay, isPlainDate, plainDate } from './plain-date.ts'
import { citations, id, plainText, pointReference, words } from './text.ts'

/** What a development is. It decides how it starts: see `graph/standing.ts`. */
export const developmentKinds = [
  'ruling',
  'order',
  'filing',
  'law',
  'policy',
  'subpoena',
  'settlement',
  'statement',
] as const

/** What one development may do to an earlier one. */
export const effectNames = [
  'affirms',
  'reverses',
  'vacates',
  'stays',
  'lifts-stay',
  'enjoins',
  'remands',
  'dismisses',
  'amends',
  'supersedes',
  'repeals',
  'withdraws',
  'settles',
  'enforces',
  'complies',
  'appeals',
  'upholds',
] as const

/** One thing a development decided or ordered, that a later one can reach by itself. */
export const point = z.strictObject({
  /** Names the point after `#`: `harbor-order#fee-ban`. Unique within the development. */
  id,
  /** What was decided, in one plain sentence. */
  text: plainText,
})

/** What this development did to an earlier one. */
export const effect = z.strictObject({
  /** The development it was done to, or one point of it: `harbor-order#fee-ban`. */
  on: pointReference,
  /** What was done, in the court’s word. */
  effect: z.enum(effectNames),
  /**
   * The citation that proves it: `"[@harbor-appeal, p. 12]"`. Empty if none is given: the rule
   * `effect-is-cited` reports it.
   */
  cite: z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    citations.default(''),
  ),
  /** The point of this development that did it. Absent if all of it did. */
  by: id.optional(),
})

/** A mistake that was put right. */
export const correction = z.strictObject({
  /** Day it was put right. */
  date: plainDate,
  /** What the page said. */
  said: plainText,
  /** What it says since. */
  now: plainText,
  /** Why it was wrong, or how it was found. */
  why: plainText,
})

/** One dated event. The file name is its id and its address. */
export const developmentSchema = z
  .strictObject({
    /** What happened, as a headline without the date. */
    title: plainText,
    /** When it happened, as precise as its source: `2031`, `2031-04` or `2031-04-09`. */
    date: plainDate,
    /** The storyline it belongs to. */
    storyline: id,
    /** What it is. A filing or a subpoena starts as pending, a statement as done, the rest stand. */
    kind: z.enum(developmentKinds),
    /** Where it applies, as ISO 3166-2 codes in small letters: `us-ca`; `us` for a whole country. */
    places: z.array(place).min(1),
    /** The court or body that decided, as it calls itself. Absent if none did. */
    court: words.optional(),
    /** Docket numbers as printed. */
    docket: z.array(words).default([]),
    /** Where it is printed in the law reports: `975 F.3d 788`. Absent if nowhere. */
    citation: words.optional(),
    /** What happened, in plain text of at most 300 characters; shown first and in lists. */
    summary: plainText.pipe(z.string().max(300)),
    /** What it decided, one by one, where later events reach only a part. Empty: it is one whole. */
    points: z.array(point).default([]),
    /** What it did to earlier developments. */
    effects: z.array(effect).default([]),
    /** Developments or points without which this one would not stand. */
    reliesOn: z.array(pointReference).default([]),
    /** Last day of a settlement or an order with a term. Absent if it has none, or none is known. */
    until: plainDate.optional(),
    /** Last day an author looked for anything newer and found this page true. */
    reviewed: plainDate,
    /** Mistakes that were put right on this page. */
    corrections: z.array(correction).default([]),
  })
  // A day that does not exist is reported for itself.
  .refine(({ date, until }) => !isDay(until) || !isDay(date) || dayAfter(until) > firstDay(date), {
    path: ['until'],
    error: 'Write a day that is not before `date`, or correct `date`.',
  })

function isDay(date: unknown): date is string {
  return typeof date === 'string' && isPlainDate(date)
}

export type Development = z.infer<typeof developmentSchema>
export type Effect = z.infer<typeof effect>
export type Correction = z.infer<typeof correction>
